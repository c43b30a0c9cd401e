package nl.mgr.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: where to start, how many rows, sorted and filtered by keys that the list allows.
 *
 * @param sort a key of the list's whitelist, or {@code null} for its own order
 * @param filters value per key of the whitelist; blank values do not filter
 */
public record ListQuery(int first, int size, @Nullable String sort, boolean descending, Map<String, String> filters) {

    public ListQuery {
        filters = Map.copyOf(filters);
    }

    public static ListQuery firstPage(int size) {
        return new ListQuery(0, size, null, false, Map.of());
    }

    public static ListQuery everything() {
        return new ListQuery(0, Integer.MAX_VALUE, null, false, Map.of());
    }

    public ListQuery filtered(Map<String, String> by) {
        return new ListQuery(first, size, sort, descending, by);
    }
}
