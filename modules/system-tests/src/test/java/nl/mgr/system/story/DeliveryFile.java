package nl.mgr.system.story;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A delivery as a provider fills it in: the template's rows, changed cell by cell. */
final class DeliveryFile {

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    private DeliveryFile(List<String> header) {
        this.header = header;
    }

    /** @param template CSV as the page gives it: UTF-8 with mark and semicolons */
    static DeliveryFile of(byte[] template) {
        String text = new String(template, StandardCharsets.UTF_8).replace("\uFEFF", "");
        List<String> lines = text.lines().toList();
        DeliveryFile file = new DeliveryFile(
                lines.isEmpty() ? List.of() : List.of(lines.get(0).split(";")));
        lines.stream()
                .skip(1)
                .forEach(line -> file.rows.add(
                        new ArrayList<>(List.of(line.replace("\"", "").split(";", -1)))));
        return file;
    }

    DeliveryFile copy() {
        DeliveryFile copy = new DeliveryFile(header);
        rows.forEach(row -> copy.rows.add(new ArrayList<>(row)));
        return copy;
    }

    /** Fills in the rows of one product, and "no care" everywhere else. */
    DeliveryFile filled(String product, int clients, int volume) {
        for (int row = 2; row <= size() + 1; row++) {
            boolean own = value(row, "productcode").equals(product);
            put(row, "clienten", own ? String.valueOf(clients) : "0");
            put(row, "volume", own ? String.valueOf(volume) : "0");
        }
        return this;
    }

    int size() {
        return rows.size();
    }

    /**
     * Number of the row, as the page and a spreadsheet count: the header is row 1.
     *
     * @param wanted asked with the codes of municipality and product
     */
    int rowWhere(BiPredicate<String, String> wanted) {
        for (int row = 2; row <= size() + 1; row++) {
            if (wanted.test(value(row, "gemeentecode"), value(row, "productcode"))) {
                return row;
            }
        }
        throw new IllegalStateException("no such row in the file");
    }

    /** Empty when there is no such row. */
    String tariff(String municipality, String product) {
        return rows.stream()
                .filter(row -> row.get(header.indexOf("gemeentecode")).equals(municipality)
                        && row.get(header.indexOf("productcode")).equals(product))
                .map(row -> row.get(header.indexOf("tarief")))
                .findFirst()
                .orElse("");
    }

    Set<String> products() {
        return rows.stream().map(row -> row.get(header.indexOf("productcode"))).collect(Collectors.toSet());
    }

    String value(int row, String column) {
        return rows.get(row - 2).get(header.indexOf(column));
    }

    DeliveryFile put(int row, String column, String value) {
        rows.get(row - 2).set(header.indexOf(column), value);
        return this;
    }

    private String text(char separator) {
        StringBuilder text = new StringBuilder(String.join(String.valueOf(separator), header)).append("\r\n");
        rows.forEach(
                row -> text.append(String.join(String.valueOf(separator), row)).append("\r\n"));
        return text.toString();
    }

    FilePayload csv(String name) {
        return csv(name, ';', StandardCharsets.UTF_8);
    }

    FilePayload csv(String name, char separator, Charset charset) {
        return new FilePayload(name, "text/csv", text(separator).getBytes(charset));
    }

    FilePayload xlsx(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", null)) {
            Worksheet sheet = book.newWorksheet("levering");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(
                name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes.toByteArray());
    }
}
