package nl.mgr.platform.internal.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import nl.mgr.platform.Table;
import nl.mgr.platform.UnreadableFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text file with a separator. */
final class CsvTable {

    private final String fileName;
    private final Limits limits;

    CsvTable(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    Table read(byte[] bytes) {
        String text = new TextOfBytes(fileName).of(bytes);
        Separator separator = new Separator(fileName, text);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.character())
                .setIgnoreEmptyLines(false)
                .get();
        TableBuilder table = new TableBuilder(fileName, limits);
        try (CSVParser rows = CSVParser.parse(new StringReader(separator.rest()), format)) {
            for (CSVRecord row : rows) {
                table.row(Math.toIntExact(row.getRecordNumber()), row.toList());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFile(fileName, e);
        }
        return table.table();
    }
}
