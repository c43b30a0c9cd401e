package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A party decides about an amendment once. */
public class AmendmentDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    public AmendmentDecided(int number, String party) {
        super(number, party);
    }
}
