package nl.mgr.platform;

import java.util.List;
import nl.mgr.platform.PdfDocument.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A document that is read from top to bottom, e.g. a contract. Texts are plain texts; nothing in them is taken for mark-up.
 *
 * @param title of the file and of its first page
 * @param description one sentence on what the document is, for whoever only sees the file
 * @param facts what it is about, under the title
 * @param sections in order
 */
public record TextDocument(String title, String description, List<Fact> facts, List<Section> sections) {

    public TextDocument {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /**
     * @param level 1 for a part, 2 for an article in it
     * @param paragraphs one after the other, under the heading
     * @param table after the paragraphs; {@code null} when there is none
     */
    public record Section(
            int level,
            String heading,
            List<String> paragraphs,
            @Nullable Rows table) {

        /** @throws IllegalArgumentException when the level is another than 1 or 2 */
        public Section {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("level " + level);
            }
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** @param rows as long as the columns; cells as {@link TableExport} takes them */
    public record Rows(List<String> columns, List<List<@Nullable Object>> rows) {

        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
