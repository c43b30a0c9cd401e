package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A question is answered once. */
public class QuestionAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    public QuestionAnswered(String contract) {
        super(contract);
    }
}
