package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A table of more rows than any real one. */
public class TooManyRows extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyRows(String fileName, int most) {
        super(fileName, most);
    }
}
