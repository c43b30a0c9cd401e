package nl.mgr.platform;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What stood in a file: a header and rows of texts, as many cells in each row as there are columns.
 *
 * @param columns the header, trimmed, in the order of the file
 * @param sheet name of the sheet of a spreadsheet; empty for a file without sheets
 */
public record Table(List<String> columns, List<TableRow> rows, String sheet) implements Serializable {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Of a file without sheets. */
    public Table(List<String> columns, List<TableRow> rows) {
        this(columns, rows, "");
    }

    /** Place of a column, without regard to case, or -1 when the file lacks it. */
    public int column(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).toLowerCase(Locale.ROOT).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
