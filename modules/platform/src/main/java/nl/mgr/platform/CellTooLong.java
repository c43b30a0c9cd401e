package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A cell of more characters than any real one: most often a quotation mark that is not closed. */
public class CellTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public CellTooLong(String fileName, int row, int most) {
        super(fileName, row, most);
    }
}
