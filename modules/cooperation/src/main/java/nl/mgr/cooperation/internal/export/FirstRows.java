package nl.mgr.cooperation.internal.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.mgr.platform.TableExport.Sheets;
import org.jspecify.annotations.Nullable;

/** Keeps of each table that passes by the first rows and how many there were, for the document that people read. */
final class FirstRows {

    /** Some five pages; a long list is for the spreadsheet, and the memory of the PDF stays within bounds. */
    static final int MOST = 200;

    /** A table as far as it is kept. */
    record Kept(String title, List<String> columns, List<List<@Nullable Object>> rows, long total) {}

    private final List<Kept> tables = new ArrayList<>();

    List<Kept> tables() {
        return List.copyOf(tables);
    }

    /** Hands everything on. */
    Sheets before(Sheets target) {
        return (title, columns, rows) -> {
            Passing passing = new Passing(rows);
            target.sheet(title, columns, passing);
            tables.add(new Kept(title, columns, passing.first, passing.total));
        };
    }

    private static final class Passing implements Iterator<List<? extends @Nullable Object>> {

        private final Iterator<? extends List<? extends @Nullable Object>> rows;
        private final List<List<@Nullable Object>> first = new ArrayList<>();
        private long total;

        Passing(Iterator<? extends List<? extends @Nullable Object>> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public List<? extends @Nullable Object> next() {
            List<? extends @Nullable Object> row = rows.next();
            total++;
            if (first.size() < MOST) {
                first.add(new ArrayList<>(row));
            }
            return row;
        }
    }
}
