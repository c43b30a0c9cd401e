package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** Whoever removes a document says why, and not at length. */
public class DocumentReasonWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentReasonWrong(int length, int most) {
        super(length, most);
    }
}
