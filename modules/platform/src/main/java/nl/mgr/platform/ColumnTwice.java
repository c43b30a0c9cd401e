package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A header that has the same name twice, so that nobody can tell which column is meant. */
public class ColumnTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    public ColumnTwice(String fileName, String column) {
        super(fileName, column);
    }
}
