package nl.mgr.monitoring.internal.delivery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.Month;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;

/** Reads a table as a delivery of one month. Every wrong cell is told; nothing is guessed silently. */
final class FileReader {

    private final Table table;
    private final Month month;
    private final Map<DeliveryColumn, Integer> places = new EnumMap<>(DeliveryColumn.class);
    private final Map<DeliveryColumn, String> headers = new EnumMap<>(DeliveryColumn.class);
    private final List<StagedLine> lines = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<Integer, TableRow> source = new LinkedHashMap<>();

    private FileReader(Table table, Month month) {
        this.table = table;
        this.month = month;
    }

    static ReadFile read(Table table, Month month) {
        FileReader reader = new FileReader(table, month);
        reader.findColumns();
        if (reader.problems.isEmpty()) {
            table.rows().stream().filter(FileReader::filled).forEach(reader::readRow);
            if (reader.source.isEmpty()) {
                reader.problems.add(new RowProblem(1, "", "", "noRows"));
            }
        }
        return new ReadFile(
                table.rows().size(), reader.lines, reader.problems, reader.headers, reader.source, reader.places);
    }

    private void findColumns() {
        for (DeliveryColumn column : DeliveryColumn.values()) {
            for (int i = 0; i < table.columns().size(); i++) {
                String header = table.columns().get(i);
                if (column.named(header) && places.putIfAbsent(column, i) != null) {
                    problems.add(new RowProblem(1, header, header, "doubleColumn", headers.getOrDefault(column, "")));
                }
                headers.computeIfAbsent(column, c -> c.named(header) ? header : null);
            }
            if (!places.containsKey(column)) {
                problems.add(new RowProblem(1, column.header(), "", "missingColumn", column.header()));
            }
        }
    }

    private static boolean filled(TableRow row) {
        return row.cells().stream().anyMatch(cell -> !cell.isEmpty());
    }

    private void readRow(TableRow row) {
        source.put(row.number(), row);
        RowReader reader = new RowReader(row, places, headers);
        reader.read(month).ifPresent(lines::add);
        problems.addAll(reader.problems());
    }
}
