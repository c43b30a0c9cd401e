package nl.mgr.platform;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables for spreadsheets, row by row, so that lists of any length fit in memory. No cell can become a formula.
 */
public interface TableExport {

    /** How to write. */
    enum Format {
        /** UTF-8 with mark, semicolons: what a Dutch spreadsheet opens without asking. */
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String extension;
        private final String contentType;

        Format(String extension, String contentType) {
            this.extension = extension;
            this.contentType = contentType;
        }

        public String extension() {
            return extension;
        }

        public String contentType() {
            return contentType;
        }
    }

    /**
     * @param title name of the sheet
     * @param rows cells are {@code null}, texts, numbers, {@code Money} (as euros), {@code LocalDate}, {@code Month} or
     *     anything with a meaningful {@code toString}
     */
    void write(
            Format format,
            String title,
            List<String> columns,
            Iterator<? extends List<? extends @Nullable Object>> rows,
            OutputStream target);

    /**
     * An XLSX file of several tables, each on a sheet of its own, in the order in which {@code content} gives them. What
     * doesn't fit on a sheet goes on on the next. Titles that are the same after shortening are numbered.
     */
    void workbook(OutputStream target, Consumer<Sheets> content);

    /** Takes the tables of a workbook, one after the other. */
    @FunctionalInterface
    interface Sheets {

        /** Shapes as {@link #write} takes them; the rows are read before it returns. */
        void sheet(String title, List<String> columns, Iterator<? extends List<? extends @Nullable Object>> rows);
    }
}
