package nl.mgr.cooperation.internal.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of facts, in UTF-8; a column that is asked for and missing is an error. */
public final class FactFile {

    public static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private FactFile() {}

    /**
     * One that comes with this module, e.g. {@code /nl/mgr/cooperation/law/wgr-terms.csv}.
     *
     * @throws IllegalStateException when it is not there
     */
    public static List<CSVRecord> ofModule(String resource) {
        try (InputStream in = FactFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return rows(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    public static List<CSVRecord> of(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return rows(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("facts " + file, e);
        }
    }

    private static List<CSVRecord> rows(Reader reader) throws IOException {
        try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            return parser.getRecords();
        }
    }
}
