package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A document of a kind that is not kept. */
public class DocumentTypeNotAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param found media type, by its content */
    public DocumentTypeNotAccepted(String fileName, String found) {
        super(fileName, found);
    }
}
