package nl.mgr.platform;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet shows it: the header is row 1
 * @param cells texts without surrounding blanks; an empty cell is an empty text
 */
public record TableRow(int number, List<String> cells) implements Serializable {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, empty when the row or the file does not have it. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
