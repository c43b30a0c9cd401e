package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What stands between braces is something that a contract knows of itself. */
public class ArticleFieldUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    public ArticleFieldUnknown(String field, String known) {
        super(field, known);
    }
}
