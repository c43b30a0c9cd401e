package nl.mgr.monitoring.internal.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;

/** A provider's file of a month, as its own system would write it. */
final class DemoFile {

    private static final List<String> COLUMNS =
            List.of("maand", "gemeentecode", "productcode", "clienten", "volume", "tarief");

    private final List<TableRow> rows = new ArrayList<>();

    void add(Month month, OwedLine line, Invention.Figure figure) {
        add(month, line, figure.clients(), figure.volume(), line.tariffCents());
    }

    void add(Month month, OwedLine line, long clients, long volume, long tariffCents) {
        BigDecimal tariff = Money.ofCents(tariffCents).euros();
        rows.add(new TableRow(
                rows.size() + 2,
                List.of(
                        month.toString(),
                        line.municipalityCode(),
                        line.productCode(),
                        String.valueOf(clients),
                        String.valueOf(volume),
                        tariff.toPlainString().replace('.', ','))));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table table() {
        return new Table(COLUMNS, rows);
    }

    byte[] content() {
        return rows.stream()
                .map(row -> String.join(";", row.cells()))
                .collect(Collectors.joining("\r\n", String.join(";", COLUMNS) + "\r\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
