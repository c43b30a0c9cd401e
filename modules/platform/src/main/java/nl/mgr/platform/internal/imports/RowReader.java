package nl.mgr.platform.internal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.ColumnsDiffer;
import nl.mgr.platform.ImportColumn;
import nl.mgr.platform.Imports;
import nl.mgr.platform.Imports.Fault;
import nl.mgr.platform.NoRows;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a file as its kind says. What cannot be read becomes a fault; the rest of the row goes on. */
final class RowReader {

    private static final String MODULE = "platform";

    private final String module;
    private final Table table;
    private final List<Place> places = new ArrayList<>();

    /** A column of the kind, where it is in the file, and what its codes look like. */
    private record Place(ImportColumn column, int at, Pattern pattern) {}

    RowReader(String module, List<ImportColumn> columns, Table table) {
        this.module = module;
        this.table = table;
        for (ImportColumn column : columns) {
            places.add(new Place(column, table.column(column.name()), Pattern.compile(column.pattern())));
        }
    }

    /**
     * @throws ColumnsDiffer when the header is not that of the kind
     * @throws NoRows when there is nothing below it
     */
    static void require(List<ImportColumn> columns, String fileName, Table table) {
        List<String> expected = columns.stream().map(ImportColumn::name).toList();
        List<String> missing =
                expected.stream().filter(name -> table.column(name) < 0).toList();
        List<String> unknown = table.columns().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !expected.contains(name) && !Imports.REMARKS.contains(name))
                .toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new ColumnsDiffer(fileName, missing, unknown, expected);
        }
        if (table.rows().isEmpty()) {
            throw new NoRows(fileName);
        }
    }

    StagedRow read(TableRow row, List<Fault> faults) {
        if (isExample(row)) {
            faults.add(new Fault(MODULE, new RowProblem(row.number(), "", "", "exampleRow")));
        }
        Map<String, @Nullable String> cells = new LinkedHashMap<>();
        places.forEach(
                place -> cells.put(place.column().name(), cell(place, row.number(), row.cell(place.at()), faults)));
        return new StagedRow(row.number(), Ids.next(), cells);
    }

    private boolean isExample(TableRow row) {
        return places.stream()
                .allMatch(place -> row.cell(place.at()).equals(place.column().example()));
    }

    private @Nullable String cell(Place place, int row, String value, List<Fault> faults) {
        ImportColumn column = place.column();
        if (value.isEmpty()) {
            return column.required() ? fault(column, row, value, faults, MODULE, "emptyCell") : null;
        }
        return switch (column.form()) {
            case TEXT ->
                value.length() <= column.longest()
                        ? value
                        : fault(
                                column,
                                row,
                                value,
                                faults,
                                MODULE,
                                "textTooLong",
                                String.valueOf(column.longest()),
                                String.valueOf(value.length()));
            case CODE ->
                place.pattern().matcher(value).matches()
                        ? value
                        : fault(column, row, value, faults, module, column.rule());
            case CHOICE ->
                column.choices().contains(value.toLowerCase(Locale.ROOT))
                        ? value.toLowerCase(Locale.ROOT)
                        : fault(column, row, value, faults, MODULE, "noChoice", String.join(", ", column.choices()));
            case DAY -> {
                Optional<LocalDate> day = Typed.day(value);
                yield day.isPresent() ? day.get().toString() : fault(column, row, value, faults, MODULE, "noDay");
            }
        };
    }

    private static @Nullable String fault(
            ImportColumn column,
            int row,
            String value,
            List<Fault> faults,
            String module,
            String rule,
            String... words) {
        faults.add(new Fault(module, new RowProblem(row, column.name(), value, rule, words)));
        return null;
    }

    List<TableRow> rows() {
        return table.rows();
    }
}
