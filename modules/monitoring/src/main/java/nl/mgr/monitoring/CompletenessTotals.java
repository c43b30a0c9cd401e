package nl.mgr.monitoring;

import java.io.Serializable;
import java.time.LocalDate;
import nl.mgr.kernel.Month;

/**
 * One month over all providers that owe figures.
 *
 * @param due last day to deliver in time
 * @param complete providers with every line in, in time or late
 * @param late of these, after the due date
 * @param incomplete providers with some lines in
 * @param missing providers without any line, refused files included
 */
public record CompletenessTotals(
        Month month,
        LocalDate due,
        int providers,
        int complete,
        int late,
        int incomplete,
        int missing,
        long expectedLines,
        long deliveredLines)
        implements Serializable {}
