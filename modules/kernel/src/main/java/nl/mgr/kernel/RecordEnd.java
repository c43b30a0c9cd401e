package nl.mgr.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record is over.
 *
 * @param over false while it still runs
 * @param lastDay the last day that it ran; {@code null} while it runs, and when it is over and nobody wrote down since when
 */
public record RecordEnd(boolean over, @Nullable LocalDate lastDay) {

    /** Over, and nothing tells since when. */
    public static final RecordEnd UNKNOWN = new RecordEnd(true, null);

    public RecordEnd {
        if (!over && lastDay != null) {
            throw new IllegalArgumentException("a record that still runs has no last day, not " + lastDay);
        }
    }

    /** @param row with {@code over} and {@code last_day}, which may be empty */
    static RecordEnd read(Row row) {
        boolean over = row.flag("over");
        return new RecordEnd(over, over ? row.optionalDate("last_day") : null);
    }
}
