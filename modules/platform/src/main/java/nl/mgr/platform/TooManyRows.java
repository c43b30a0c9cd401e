package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A table larger than any real one: rows, columns or the length of a cell. */
public class TooManyRows extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyRows(String fileName, String what, long most) {
        super(fileName, what, most);
    }
}
