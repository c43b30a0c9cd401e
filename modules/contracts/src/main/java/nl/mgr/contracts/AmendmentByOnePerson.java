package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Whoever puts an amendment before the parties does not sign it for the cooperation. */
public class AmendmentByOnePerson extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentByOnePerson(int number) {
        super(number);
    }
}
