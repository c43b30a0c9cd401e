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
            List<Object> cells = new ArrayList<>();
            row.cells().forEach(text -> cells.add(cell(text)));
            proposed.getOrDefault(row.number(), Map.of())
                    .forEach((column, value) -> cells.set(table.column(column), value));
            rows.add(cells);
        }
        return rows;
    }

    /** A negative figure stays a figure: as a text it would be made harmless, as what could be a formula. */
    private static Object cell(String text) {
        return text.startsWith("-")
                ? Figures.number(text).<Object>map(number -> number).orElse(text)
                : text;
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
