package nl.mgr.kernel;

import java.util.List;

/**
 * Rows of one page and the number of rows in all.
 *
 * @param <R> a record made for the list
 */
public record Page<R>(List<R> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
