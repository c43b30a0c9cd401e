package nl.mgr.platform.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.mgr.platform.CellTooLong;
import nl.mgr.platform.ColumnTwice;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import nl.mgr.platform.TooManyColumns;
import nl.mgr.platform.TooManyRows;
import nl.mgr.platform.UnevenRow;
import nl.mgr.platform.UnreadableFile;

/** Puts a table together, row by row: the first row that is not empty is the header, other empty rows don't count. */
final class TableBuilder {

    private final String fileName;
    private final Limits limits;
    private final List<String> columns = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();

    TableBuilder(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    /** @param number as the spreadsheet shows it */
    void row(int number, List<String> written) {
        List<String> cells = withoutEmptyEnd(number, written);
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() > limits.columns()) {
            throw new TooManyColumns(fileName, limits.columns());
        }
        if (columns.isEmpty()) {
            header(cells);
        } else {
            add(number, cells);
        }
    }

    private List<String> withoutEmptyEnd(int number, List<String> written) {
        int end = written.size();
        while (end > 0 && written.get(end - 1).isBlank()) {
            end--;
        }
        List<String> cells = new ArrayList<>(end);
        for (String cell : written.subList(0, end)) {
            if (cell.length() > limits.characters()) {
                throw new CellTooLong(fileName, number, limits.characters());
            }
            cells.add(cell.strip());
        }
        return cells;
    }

    private void header(List<String> cells) {
        Set<String> seen = new HashSet<>();
        for (String name : cells) {
            if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new ColumnTwice(fileName, name);
            }
        }
        columns.addAll(cells);
    }

    private void add(int number, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new UnevenRow(fileName, number, cells.size(), columns.size());
        }
        if (rows.size() == limits.rows()) {
            throw new TooManyRows(fileName, limits.rows());
        }
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        rows.add(new TableRow(number, cells));
    }

    /** @throws UnreadableFile when there was nothing at all */
    Table table() {
        if (columns.isEmpty()) {
            throw new UnreadableFile(fileName);
        }
        return new Table(columns, rows);
    }
}
