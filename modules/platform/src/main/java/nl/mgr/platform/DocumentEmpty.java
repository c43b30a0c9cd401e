package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A document without a single byte. */
public class DocumentEmpty extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentEmpty(String fileName) {
        super(fileName);
    }
}
