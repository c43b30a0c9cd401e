package nl.mgr.contracts;

import nl.mgr.kernel.Refusal;

/** What was closed is not answered or closed again. */
public class ReportClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReportClosed() {
        super();
    }
}
