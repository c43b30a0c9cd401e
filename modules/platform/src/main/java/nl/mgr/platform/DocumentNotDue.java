package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Only what is due today and on no other open list comes on a destruction list. */
public class DocumentNotDue extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentNotDue(String title) {
        super(title);
    }
}
