package nl.mgr.platform.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.mgr.platform.Imports;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import nl.mgr.platform.web.ImportWords.FaultWords;

/** A file as it came, with what is wrong with each row and what to do behind it. */
final class FaultsBeside {

    private final Table table;
    private final List<Integer> own;
    private final Map<Integer, List<FaultWords>> faults;

    FaultsBeside(Table table, List<FaultWords> faults) {
        this.table = table;
        this.own = IntStream.range(0, table.columns().size())
                .filter(place -> !Imports.REMARKS.contains(table.columns().get(place)))
                .boxed()
                .toList();
        this.faults =
                faults.stream().collect(Collectors.groupingBy(FaultWords::row, TreeMap::new, Collectors.toList()));
    }

    List<String> columns() {
        List<String> columns =
                new ArrayList<>(own.stream().map(table.columns()::get).toList());
        columns.addAll(Imports.REMARKS);
        return columns;
    }

    Iterator<List<String>> rows() {
        return table.rows().stream().map(this::row).iterator();
    }

    private List<String> row(TableRow row) {
        List<FaultWords> found = faults.getOrDefault(row.number(), List.of());
        List<String> cells = new ArrayList<>(own.stream().map(row::cell).toList());
        cells.add(
                joined(found, fault -> fault.column().isEmpty() ? fault.text() : fault.column() + ": " + fault.text()));
        cells.add(joined(found, FaultWords::remedy));
        return cells;
    }

    private static String joined(List<FaultWords> faults, Function<FaultWords, String> part) {
        return faults.stream().map(part).distinct().collect(Collectors.joining(" "));
    }
}
