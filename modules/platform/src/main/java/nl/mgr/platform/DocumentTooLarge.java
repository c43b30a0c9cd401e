package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A document of more bytes than the installation takes. */
public class DocumentTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentTooLarge(String fileName, long megabytes) {
        super(fileName, megabytes);
    }
}
