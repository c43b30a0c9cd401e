package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A file that may do more than carry data. */
public abstract class DangerousFile extends Refusal {

    private static final long serialVersionUID = 1L;

    protected DangerousFile(String fileName) {
        super(fileName);
    }
}
