package nl.mgr.cooperation.internal.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.FactState;
import nl.mgr.kernel.CbsCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One file of facts, semicolons and a header; a column that is asked for and missing is an error. */
final class FactTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private FactTable() {}

    static List<Line> read(Path folder, String name) {
        try (Reader reader = Files.newBufferedReader(folder.resolve(name + ".csv"), StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            return parser.stream().map(Line::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("facts " + name, e);
        }
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
