package nl.mgr.monitoring.web;

import java.util.List;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;

/** A page of rows that were read as a whole and are few. */
final class InMemory {

    private InMemory() {}

    static <R> Page<R> page(List<R> all, ListQuery query) {
        int from = Math.min(query.first(), all.size());
        int size = Math.min(query.size(), all.size() - from);
        return new Page<>(all.subList(from, from + size), all.size());
    }
}
