package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A file with a header and nothing below it. */
public class NoRows extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoRows(String fileName) {
        super(fileName);
    }
}
