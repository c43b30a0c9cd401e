package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** The general plan looks at no files (Regeling Jeugdwet 6b.3). */
public class ControlGeneralNotDetailed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ControlGeneralNotDetailed() {
        super();
    }
}
