package nl.mgr.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a list, read page by page, sorted and filtered in SQL:
 *
 * <pre>{@code
 * private final ListModel<ContractRow> rows = new ListModel<>(query -> contracts.find(query)).filteredBy(this::filters);
 * }</pre>
 *
 * Shown by {@code m:list}, which keeps page and order in the address; usable in a lazy {@code p:dataTable} as well.
 *
 * @param <R> a record made for the list
 */
public class ListModel<R> extends LazyDataModel<R> {

    private static final long serialVersionUID = 1L;

    /** Reads one page. Serializable, because it lives in a page bean. */
    @FunctionalInterface
    public interface Source<R> extends Function<ListQuery, Page<R>>, Serializable {}

    /** What the page filters by now: value per filter key of the list; blank values do not filter. */
    @FunctionalInterface
    public interface Filters extends Supplier<Map<String, String>>, Serializable {}

    private final Source<R> source;
    private final Filters filters;

    public ListModel(Source<R> source) {
        this(source, Map::of);
    }

    private ListModel(Source<R> source, Filters filters) {
        this.source = source;
        this.filters = filters;
    }

    public ListModel<R> filteredBy(Filters by) {
        return new ListModel<>(source, by);
    }

    /** Reads a page without keeping it, e.g. for an export. */
    public Page<R> read(int first, int size, @Nullable String sort, boolean descending) {
        return source.apply(new ListQuery(first, size, sort, descending, filters.get()));
    }

    /** Reads a page and makes it the one that is shown. */
    public Page<R> show(int first, int size, @Nullable String sort, boolean descending) {
        Page<R> page = read(first, size, sort, descending);
        setPageSize(size);
        setRowCount(Math.toIntExact(page.total()));
        setWrappedData(page.rows());
        return page;
    }

    /** The number of rows comes with the page: {@link #load} sets it. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return 0;
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta sort =
                sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        String key = sort == null ? null : sort.getField();
        boolean descending = sort != null && sort.getOrder().isDescending();
        Page<R> page = read(first, size, key, descending);
        int from = recalculateFirst(first, size, Math.toIntExact(page.total()));
        if (from != first) {
            page = read(from, size, key, descending);
        }
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    /** Rows are read again after a node took over the session; they need not be serializable. */
    private Object writeReplace() {
        return getWrappedData() == null ? this : new ListModel<>(source, filters);
    }
}
