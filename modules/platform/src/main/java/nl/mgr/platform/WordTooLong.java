package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** An explanation that nobody reads to its end. */
public class WordTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public WordTooLong(int longest) {
        super(longest);
    }
}
