package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A budget and a figure say where they come from. */
public class SourceNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public SourceNeeded(String what) {
        super(what);
    }
}
