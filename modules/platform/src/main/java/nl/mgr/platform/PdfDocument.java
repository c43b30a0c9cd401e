package nl.mgr.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a PDF. Texts are plain texts; nothing in them is taken for mark-up.
 *
 * @param title of the file and of its first page
 * @param description one sentence on what the document is, for whoever only sees the file
 * @param facts what it is about, under the title
 * @param chapters in order, each with a heading
 */
public record PdfDocument(String title, String description, List<Fact> facts, List<Chapter> chapters) {

    public PdfDocument {
        facts = List.copyOf(facts);
        chapters = List.copyOf(chapters);
    }

    /** A day inside a text, as the cells of the tables write it: "30-11-2026". */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT).format(day);
    }

    /** A name and what it is, e.g. the municipality. */
    public record Fact(String label, String value) {}

    /**
     * One table.
     *
     * @param note under the heading, e.g. that not all rows are shown; {@code null} when there is nothing to say
     * @param rows as long as the columns; cells as {@link TableExport} takes them
     */
    public record Chapter(
            String title, @Nullable String note, List<String> columns, List<List<@Nullable Object>> rows) {
        public Chapter {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
