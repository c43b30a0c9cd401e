package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A run that has moved on since the page was shown: it cannot be confirmed or called off any more. */
public class ImportNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImportNotReady(String fileName) {
        super(fileName);
    }
}
