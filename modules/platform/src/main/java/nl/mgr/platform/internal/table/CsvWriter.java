package nl.mgr.platform.internal.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import nl.mgr.kernel.Money;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** UTF-8 with mark, semicolons and decimal commas. */
final class CsvWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private CsvWriter() {}

    static void write(
            List<String> columns, Iterator<? extends List<? extends @Nullable Object>> rows, OutputStream target) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
            writer.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, FORMAT);
            printer.printRecord(columns.stream().map(CellGuard::harmless).toList());
            while (rows.hasNext()) {
                printer.printRecord(rows.next().stream().map(CsvWriter::text).toList());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("CSV", e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return figure(money.euros());
        }
        if (value instanceof BigDecimal decimal) {
            return figure(decimal);
        }
        return value instanceof Number
                ? figure(new BigDecimal(value.toString()))
                : CellGuard.harmless(value.toString());
    }

    private static String figure(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
