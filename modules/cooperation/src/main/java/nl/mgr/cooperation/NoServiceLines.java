package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** An agreement needs something to agree on. */
public class NoServiceLines extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoServiceLines(String module, long catalogue) {
        super(module, catalogue);
    }
}
