package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Who lets others in at a municipality is up to itself, once somebody of its own can. */
public class AdministratorThere extends Refusal {

    private static final long serialVersionUID = 1L;

    public AdministratorThere(String organisation) {
        super(organisation);
    }
}
