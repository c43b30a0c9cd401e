package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A title that is empty or too long. */
public class DocumentTitleWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentTitleWrong(int length, int most) {
        super(length, most);
    }
}
