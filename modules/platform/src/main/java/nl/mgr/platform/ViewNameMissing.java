package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A saved view has a name that fits above a list. */
public class ViewNameMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ViewNameMissing(int longest) {
        super(longest);
    }
}
