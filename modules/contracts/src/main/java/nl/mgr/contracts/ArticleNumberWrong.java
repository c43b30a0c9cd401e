package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** An article is of part 1, 2 or 3. */
public class ArticleNumberWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ArticleNumberWrong(String number) {
        super(number);
    }
}
