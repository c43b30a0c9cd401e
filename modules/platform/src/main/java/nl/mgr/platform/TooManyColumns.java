package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A table of more columns than any real one. */
public class TooManyColumns extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyColumns(String fileName, int most) {
        super(fileName, most);
    }
}
