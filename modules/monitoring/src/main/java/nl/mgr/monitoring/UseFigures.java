package nl.mgr.monitoring;

import java.io.Serializable;
import java.util.List;

/**
 * Figures of a year in two ways, and which other years there are.
 *
 * @param rows put together by a group, largest first
 * @param months the twelve of the year
 * @param years with figures, newest first; always with the current one
 */
public record UseFigures(List<UseRow> rows, List<MonthUse> months, List<Integer> years) implements Serializable {

    public UseFigures {
        rows = List.copyOf(rows);
        months = List.copyOf(months);
        years = List.copyOf(years);
    }
}
