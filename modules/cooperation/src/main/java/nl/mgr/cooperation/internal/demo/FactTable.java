package nl.mgr.cooperation.internal.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.internal.facts.FactFile;
import nl.mgr.kernel.CbsCode;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One file of facts, semicolons and a header; a column that is asked for and missing is an error. */
final class FactTable {

    private FactTable() {}

    static List<Line> read(Path folder, String name) {
        return FactFile.of(folder.resolve(name + ".csv")).stream()
                .map(Line::new)
                .toList();
    }

    /** One row, read by column name. */
    record Line(CSVRecord cells) {

        String text(String column) {
            return cells.get(column);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        CbsCode code(String column) {
            return new CbsCode(text(column));
        }

        LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }

        @Nullable
        LocalDate optionalDate(String column) {
            return text(column).isEmpty() ? null : date(column);
        }

        FactState state() {
            return FactState.of(text("state"));
        }
    }
}
