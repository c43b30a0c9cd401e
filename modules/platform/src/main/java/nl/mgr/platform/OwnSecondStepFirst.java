package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Whoever asks a second step of all has one: the next click would not be theirs otherwise. */
public class OwnSecondStepFirst extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnSecondStepFirst() {
        super();
    }
}
