package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A file with macros, nested archives, external references or a packing bomb. */
public class DangerousFile extends Refusal {

    private static final long serialVersionUID = 1L;

    public DangerousFile(String fileName, String why) {
        super(fileName, why);
    }
}
