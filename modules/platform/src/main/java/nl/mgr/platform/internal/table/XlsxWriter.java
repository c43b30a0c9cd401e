package nl.mgr.platform.internal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import nl.mgr.kernel.Money;
import nl.mgr.platform.TableExport.Sheets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Sheets with a header that stays in sight; of the rows at most some hundred are in memory. */
final class XlsxWriter {

    private static final int IN_MEMORY = 500;
    private static final int LONGEST_NAME = 31;

    /** What a sheet of a spreadsheet program holds, without its header. */
    private static final int MOST_ROWS = 1_048_575;

    private final Workbook workbook;
    private final int mostRows;
    private final Set<String> names = new HashSet<>();

    private XlsxWriter(Workbook workbook, int mostRows) {
        this.workbook = workbook;
        this.mostRows = mostRows;
    }

    static void write(
            String title,
            List<String> columns,
            Iterator<? extends List<? extends @Nullable Object>> rows,
            OutputStream target) {
        write(target, sheets -> sheets.sheet(title, columns, rows));
    }

    static void write(OutputStream target, Consumer<Sheets> content) {
        write(target, content, MOST_ROWS);
    }

    static void write(OutputStream target, Consumer<Sheets> content, int mostRows) {
        try (Workbook workbook = new Workbook(target, "mgr", null)) {
            content.accept(new XlsxWriter(workbook, mostRows)::table);
        } catch (IOException e) {
            throw new UncheckedIOException("XLSX", e);
        }
    }

    private void table(String title, List<String> columns, Iterator<? extends List<? extends @Nullable Object>> rows) {
        try {
            do {
                sheet(unused(name(title)), columns, rows);
            } while (rows.hasNext());
        } catch (IOException e) {
            throw new UncheckedIOException("XLSX", e);
        }
    }

    private void sheet(String name, List<String> columns, Iterator<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        row(sheet, 0, columns);
        sheet.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
        for (int at = 1; rows.hasNext() && at <= mostRows; at++) {
            row(sheet, at, rows.next());
            if (at % IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    /** Spreadsheets tell sheets apart without regard to capitals. */
    private String unused(String name) {
        String free = name;
        for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            free = name.substring(0, Math.min(LONGEST_NAME - number.length(), name.length())) + number;
        }
        return free;
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
            // a table of shared texts would stay in memory until the end
            sheet.inlineString(at, column, CellGuard.harmless(value.toString()));
        }
    }

    /** A name of a sheet is short and can't hold every character. */
    private static String name(String title) {
        String allowed =
                CellGuard.harmless(title).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String name = allowed.isEmpty() ? "1" : allowed;
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
