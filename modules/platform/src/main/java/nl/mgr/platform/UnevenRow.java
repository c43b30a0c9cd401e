package nl.mgr.platform;

import nl.mgr.kernel.Refusal;

/** A row with more cells than the header has columns. */
public class UnevenRow extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnevenRow(String fileName, int row, int cells, int columns) {
        super(fileName, row, cells, columns);
    }
}
