package nl.mgr.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks of a collection, read and found right.
 *
 * @param values typed values by parameter; what was not asked is missing
 * @param page from 1
 * @param size rows on a page
 */
public record ApiQuery(Map<String, String> values, LocalDate today, int page, int size) {

    public ApiQuery {
        values = Map.copyOf(values);
    }

    /** A day that was asked for; today when it was not. */
    public LocalDate day(String parameter) {
        String asked = values.get(parameter);
        return asked == null ? today : LocalDate.parse(asked);
    }

    /** Empty when it was not asked for. */
    public String text(String parameter) {
        return values.getOrDefault(parameter, "");
    }

    /** {@code null} when it was not asked for. */
    public @Nullable Long number(String parameter) {
        String asked = values.get(parameter);
        return asked == null ? null : Long.valueOf(asked);
    }

    public int first() {
        return (page - 1) * size;
    }

    /** For a list that sorts and filters in the database. */
    public ListQuery list(String sort, Map<String, String> filters) {
        return new ListQuery(first(), size, sort, false, filters);
    }

    /** The same for a list in its own order. */
    public ListQuery ownOrder(Map<String, String> filters) {
        return new ListQuery(first(), size, null, false, filters);
    }

    /** The page of rows that are all at hand. */
    public <R> Page<R> of(List<R> all) {
        int begin = Math.min(first(), all.size());
        return new Page<>(all.subList(begin, Math.min(begin + size, all.size())), all.size());
    }
}
