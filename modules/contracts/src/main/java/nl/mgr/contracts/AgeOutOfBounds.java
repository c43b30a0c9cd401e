package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Ages lie within bounds, the youngest first. */
public class AgeOutOfBounds extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgeOutOfBounds(long given, long most) {
        super(given, most);
    }
}
