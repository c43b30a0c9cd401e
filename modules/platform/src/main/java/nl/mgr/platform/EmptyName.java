package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A name of nothing but blanks, or one that is too long. */
public class EmptyName extends Refusal {

    private static final long serialVersionUID = 1L;

    public EmptyName(int longest) {
        super(longest);
    }
}
