package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A document whose package cannot be read. */
public class DocumentDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentDamaged(String fileName, Throwable cause) {
        super(fileName);
        initCause(cause);
    }
}
