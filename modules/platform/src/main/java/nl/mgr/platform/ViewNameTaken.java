package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Two views of one list that somebody saved have different names. */
public class ViewNameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public ViewNameTaken(String name) {
        super(name);
    }
}
