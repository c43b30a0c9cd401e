package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** Each article of a text has a number of its own. */
public class ArticleNumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public ArticleNumberTaken(String number) {
        super(number);
    }
}
