package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Getting at the log-in of somebody who works for another organisation too: that is not up to one of them. */
public class WorksElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    public WorksElsewhere(String name) {
        super(name);
    }
}
