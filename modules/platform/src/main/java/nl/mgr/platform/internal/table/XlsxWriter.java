package nl.mgr.platform.internal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import nl.mgr.kernel.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet with a header that stays in sight; of the rows at most some hundred are in memory. */
final class XlsxWriter {

    private static final int IN_MEMORY = 500;

    private XlsxWriter() {}

    static void write(
            String title,
            List<String> columns,
            Iterator<? extends List<? extends @Nullable Object>> rows,
            OutputStream target) {
        try (Workbook workbook = new Workbook(target, "mgr", null)) {
            Worksheet sheet = workbook.newWorksheet(name(title));
            sheet.freezePane(0, 1);
            row(sheet, 0, columns);
            sheet.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
            for (int at = 1; rows.hasNext(); at++) {
                row(sheet, at, rows.next());
                if (at % IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("XLSX", e);
        }
    }

    private static void row(Worksheet sheet, int at, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(sheet, at, column, cells.get(column));
        }
    }

    private static void cell(Worksheet sheet, int at, int column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof Money money) {
            sheet.value(at, column, money.euros());
            sheet.style(at, column).format("#,##0.00").set();
        } else if (value instanceof Number number) {
            sheet.value(at, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(at, column, day);
            sheet.style(at, column).format("dd-mm-yyyy").set();
        } else {
            sheet.value(at, column, CellGuard.harmless(value.toString()));
        }
    }

    /** Sheets have at most 31 characters and not all of them. */
    private static String name(String title) {
        String allowed =
                CellGuard.harmless(title).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String name = allowed.isEmpty() ? "1" : allowed;
        return name.substring(0, Math.min(31, name.length()));
    }
}
