package nl.mgr.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** Tells one row from another, for a list whose rows can be chosen. */
    @FunctionalInterface
    public interface Identity<R> extends Function<R, UUID>, Serializable {}

    /**
     * Rows that were chosen and that the list has.
     *
     * @param missing how many more were chosen
     */
    public record Chosen<R>(List<R> rows, long missing) {}

    private final Source<R> source;
    private final Filters filters;
    private final @Nullable Identity<R> identity;

    public ListModel(Source<R> source) {
        this(source, Map::of, null);
    }

    private ListModel(Source<R> source, Filters filters, @Nullable Identity<R> identity) {
        this.source = source;
        this.filters = filters;
        this.identity = identity;
    }

    public ListModel<R> filteredBy(Filters by) {
        return new ListModel<>(source, by, identity);
    }

    /** Needed where {@code m:bulk} lets rows be chosen; the list's statement says {@code chosenBy}. */
    public ListModel<R> chosenBy(Identity<R> by) {
        return new ListModel<>(source, filters, by);
    }

    /** @throws IllegalStateException for a list whose rows cannot be chosen */
    public UUID id(R row) {
        if (identity == null) {
            throw new IllegalStateException("rows are chosen by an id: ListModel.chosenBy");
        }
        return identity.apply(row);
    }

    /**
     * The rows of a choice, read by the question and with the filters of the list: what is not in it cannot be chosen,
     * however its id was come by.
     *
     * @throws TooManyChosen all that fit are more than one action is about
     * @throws TooManyOneByOne more ids than an address holds
     */
    public Chosen<R> chosen(Choice choice) {
        if (choice.none()) {
            return new Chosen<>(List.of(), 0);
        }
        if (choice.tooMany()) {
            throw new TooManyOneByOne(choice.ids().size(), Choice.MOST_ONE_BY_ONE);
        }
        ListQuery query = new ListQuery(0, Choice.MOST, null, false, filters.get());
        Page<R> page = source.apply(choice.all() ? query : query.only(choice.ids()));
        if (page.total() > Choice.MOST) {
            throw new TooManyChosen(page.total(), Choice.MOST);
        }
        return new Chosen<>(
                page.rows(),
                choice.all() ? 0 : choice.ids().size() - page.rows().size());
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
        return getWrappedData() == null ? this : new ListModel<>(source, filters, identity);
    }
}
