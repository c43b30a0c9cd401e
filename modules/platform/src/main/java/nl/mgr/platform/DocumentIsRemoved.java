package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Nothing is added to a document that was removed. */
public class DocumentIsRemoved extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentIsRemoved(String title) {
        super(title);
    }
}
