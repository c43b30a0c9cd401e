package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** Something is ended, not nothing. */
public class NoSubmoduleChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSubmoduleChosen() {
        super();
    }
}
