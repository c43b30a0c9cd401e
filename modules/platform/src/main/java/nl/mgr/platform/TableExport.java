package nl.mgr.platform;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
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
}
