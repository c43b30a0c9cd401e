package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Not the code that the phone shows now, or one that was used before. */
public class WrongCode extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongCode() {
        super();
    }
}
