package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** A contract deviates from an article of its own text. */
public class ArticleUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public ArticleUnknown(String number, String contract) {
        super(number, contract);
    }
}
