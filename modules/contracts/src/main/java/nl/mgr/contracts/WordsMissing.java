package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What is written says something, in so many characters. */
public class WordsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public WordsMissing(int most) {
        super(most);
    }
}
