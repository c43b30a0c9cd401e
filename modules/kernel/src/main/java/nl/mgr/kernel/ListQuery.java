package nl.mgr.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: where to start, how many rows, sorted and filtered by keys that the list allows.
 *
 * @param sort a key of the list's whitelist, or {@code null} for its own order
 * @param filters value per key of the whitelist; blank values do not filter
 */
public record ListQuery(int first, int size, @Nullable String sort, boolean descending, Map<String, String> filters) {

    /** Filter key of a list whose rows can be chosen: the ids of those that were. */
    public static final String CHOSEN = "chosen";

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

    /**
     * Only rows with these ids, as far as they fit the other filters.
     *
     * @throws IllegalArgumentException without ids: a filter without value would be none
     */
    public ListQuery only(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("no rows were chosen");
        }
        Map<String, String> all = new HashMap<>(filters);
        all.put(CHOSEN, ids.stream().map(UUID::toString).collect(Collectors.joining(",")));
        return filtered(all);
    }
}
