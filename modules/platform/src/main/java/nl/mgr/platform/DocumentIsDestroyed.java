package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Of a document that was destroyed only its facts are left. */
public class DocumentIsDestroyed extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentIsDestroyed(String title) {
        super(title);
    }
}
