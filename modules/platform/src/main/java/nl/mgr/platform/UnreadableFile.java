package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Neither CSV nor XLSX, or damaged. */
public class UnreadableFile extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String fileName) {
        super(fileName);
    }

    public UnreadableFile(String fileName, Throwable cause) {
        super(fileName);
        initCause(cause);
    }
}
