package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** There is a virus scanner, and it does not answer as it should. */
public class ScannerUnavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param answer what it said, or why there was no answer */
    public ScannerUnavailable(String fileName, String answer) {
        super(fileName, answer);
    }
}
