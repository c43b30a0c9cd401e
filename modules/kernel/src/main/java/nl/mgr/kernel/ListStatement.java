package nl.mgr.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a list: columns, source, and a whitelist of sort and filter keys. Only constants of the program go in;
 * values come in as parameters.
 */
public final class ListStatement {

    private final String columns;
    private final String from;
    private final List<@Nullable Object> parameters;
    private final Map<String, String> sorts = new LinkedHashMap<>();
    private final Map<String, Filter> filters = new LinkedHashMap<>();
    private String order = "1";
    private boolean countedAlong;

    /** Turns what the user typed into the condition's parameters. */
    @FunctionalInterface
    public interface Values {
        List<Object> of(String typed);
    }

    /** An id, as a page asks for it. @throws NotFound for what is none */
    public static List<Object> id(String typed) {
        try {
            return List.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw new NotFound("no id: " + typed);
        }
    }

    private record Filter(String condition, Values values) {}

    private ListStatement(String columns, String from, @Nullable Object... parameters) {
        this.columns = columns;
        this.from = from;
        this.parameters = Arrays.asList(parameters);
    }

    /** @param from everything behind {@code from}, with its {@code where}; its {@code ?} are {@code parameters} */
    public static ListStatement of(String columns, String from, @Nullable Object... parameters) {
        return new ListStatement(columns, from, parameters);
    }

    /** The list's own order, and the tie break behind every other. */
    public ListStatement orderedBy(String expression) {
        this.order = expression;
        return this;
    }

    public ListStatement sortable(String key, String expression) {
        sorts.put(key, expression);
        return this;
    }

    /** A condition with one {@code ?} for the typed value. */
    public ListStatement filter(String key, String condition) {
        return filter(key, condition, typed -> List.of(typed));
    }

    /** A condition that finds the typed text anywhere, in upper or lower case; one {@code ?}. */
    public ListStatement contains(String key, String condition) {
        return filter(key, condition, typed -> List.of(anywhere(typed)));
    }

    /** Finds the typed text anywhere in one of the columns, in upper or lower case. */
    public ListStatement containsIn(String key, String... columns) {
        return filter(
                key,
                Arrays.stream(columns).map(column -> column + " ilike ?").collect(Collectors.joining(" or ")),
                typed -> Collections.nCopies(columns.length, anywhere(typed)));
    }

    private static Object anywhere(String typed) {
        return "%" + typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Lets rows be chosen by their ids, see {@link ListQuery#only}. */
    public ListStatement chosenBy(String id) {
        return filter(
                ListQuery.CHOSEN,
                id + " = any (?)",
                typed -> List.of(
                        Arrays.stream(typed.split(",")).map(UUID::fromString).toList()));
    }

    public ListStatement filter(String key, String condition, Values values) {
        filters.put(key, new Filter(condition, values));
        return this;
    }

    /** How many rows there are comes with the rows: for a source that costs more than to read it to its end. */
    public ListStatement countedAlong() {
        countedAlong = true;
        return this;
    }

    boolean isCountedAlong() {
        return countedAlong;
    }

    String countSql(ListQuery query) {
        return "select count(*) as total from " + from + conditions(query);
    }

    String rowsSql(ListQuery query) {
        String sort = query.sort() == null ? null : sorts.get(query.sort());
        if (query.sort() != null && sort == null) {
            throw new NotFound("sort key " + query.sort());
        }
        String by =
                sort == null ? order : sort + (query.descending() ? " desc nulls last, " : " asc nulls last, ") + order;
        return "select " + columns + (countedAlong ? ", count(*) over () as rows_of_all" : "") + " from " + from
                + conditions(query) + " order by " + by + " limit ? offset ?";
    }

    private String conditions(ListQuery query) {
        StringBuilder sql = new StringBuilder();
        query.filters().forEach((key, value) -> {
            Filter filter = filters.get(key);
            if (filter == null) {
                throw new NotFound("filter key " + key);
            }
            if (!value.isBlank()) {
                sql.append(" and (").append(filter.condition()).append(")");
            }
        });
        return sql.toString();
    }

    List<@Nullable Object> parameters(ListQuery query) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        query.filters().forEach((key, value) -> {
            Filter filter = filters.get(key);
            if (filter != null && !value.isBlank()) {
                all.addAll(filter.values().of(value));
            }
        });
        return all;
    }
}
