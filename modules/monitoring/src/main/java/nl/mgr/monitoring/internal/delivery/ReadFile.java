package nl.mgr.monitoring.internal.delivery;

import java.util.List;
import java.util.Map;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.TableRow;

/**
 * A file after reading: what can be compared with contracts, and what is wrong by itself.
 *
 * @param rowCount rows below the header
 * @param headers what the file calls its columns, for messages
 * @param source the cells, by row number, for messages
 */
record ReadFile(
        int rowCount,
        List<StagedLine> lines,
        List<RowProblem> problems,
        Map<DeliveryColumn, String> headers,
        Map<Integer, TableRow> source,
        Map<DeliveryColumn, Integer> places) {

    ReadFile {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** What stood in a cell. */
    String value(int row, DeliveryColumn column) {
        TableRow found = source.get(row);
        return found == null ? "" : found.cell(places.getOrDefault(column, -1));
    }

    /** Whether this cell was found wrong by itself: what contracts say of it then tells nothing new. */
    boolean isWrong(RowProblem problem) {
        return problems.stream()
                .anyMatch(
                        known -> known.row() == problem.row() && known.column().equals(problem.column()));
    }

    String header(DeliveryColumn column) {
        return headers.getOrDefault(column, column.header());
    }
}
