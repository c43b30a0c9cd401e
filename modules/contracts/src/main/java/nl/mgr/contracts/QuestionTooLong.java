package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A question and an answer have words, and not too many. */
public class QuestionTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionTooLong(int most) {
        super(most);
    }
}
