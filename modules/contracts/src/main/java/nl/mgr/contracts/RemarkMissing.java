package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A report, an answer and a closing say something, in so many characters. */
public class RemarkMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public RemarkMissing(int most) {
        super(most);
    }
}
