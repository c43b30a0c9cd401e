package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A file of more bytes than the installation takes. */
public class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileTooLarge(String fileName, long megabytes) {
        super(fileName, megabytes);
    }
}
