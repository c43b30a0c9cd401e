package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** About a destruction list is decided once. */
public class DestructionDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    public DestructionDecided(int number) {
        super(number);
    }
}
