package nl.mgr.monitoring.internal.delivery;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.monitoring.KeptFile;
import nl.mgr.monitoring.Proposals;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableExport;
import nl.mgr.platform.TableExport.Format;
import nl.mgr.platform.TableRow;

/** A refused file with our proposals in its wrong cells, as a file of the same kind. All other cells stay as they are. */
final class ProposedFile {

    private static final String MARK = "-voorstellen";

    private ProposedFile() {}

    /** @param refused what the table was read from */
    static KeptFile of(KeptFile refused, Table table, List<RowProblem> problems, TableExport export) {
        Format format = isArchive(refused.content()) ? Format.XLSX : Format.CSV;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.write(format, "levering", table.columns(), rows(table, problems).iterator(), bytes);
        return new KeptFile(name(refused.name(), format), bytes.toByteArray());
    }

    static List<List<Object>> rows(Table table, List<RowProblem> problems) {
        Map<Integer, Map<String, String>> proposed = new HashMap<>();
        problems.forEach(problem -> Proposals.of(problem)
                .ifPresent(value -> proposed.computeIfAbsent(problem.row(), row -> new HashMap<>())
                        .put(problem.column(), value)));
        List<List<Object>> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            List<String> texts = new ArrayList<>(row.cells());
            proposed.getOrDefault(row.number(), Map.of())
                    .forEach((column, value) -> texts.set(table.column(column), value));
            rows.add(cells(table.columns(), texts));
        }
        return rows;
    }

    /** A figure stays a figure: as a text a spreadsheet cannot add it up, and a negative one could be a formula. */
    private static List<Object> cells(List<String> columns, List<String> texts) {
        List<Object> cells = new ArrayList<>(texts);
        for (int place = 0; place < texts.size(); place++) {
            if (DeliveryColumn.isFigure(columns.get(place))) {
                cells.set(place, figure(texts.get(place)));
            }
        }
        return cells;
    }

    private static Object figure(String text) {
        return Figures.number(text).<Object>map(number -> number).orElse(text);
    }

    /** {@code november.csv} becomes {@code november-voorstellen.csv}, and stays that when it comes again. */
    static String name(String name, Format format) {
        String bare = name.replaceAll("\\.[A-Za-z]{1,4}$", "");
        return (bare.endsWith(MARK) ? bare : bare + MARK) + "." + format.extension();
    }

    private static boolean isArchive(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }
}
