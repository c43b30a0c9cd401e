package nl.mgr.monitoring;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;

/** Use of care per municipality, product, provider and month. Everybody gets the figures of its own scope. */
public interface Utilisation {

    /** Figures of a year put together by a group, largest first. Budgets stand with categories and municipalities. */
    List<UseRow> by(@NotNull UseGroup group, @NotNull UseFilter filter);

    /** The twelve months of the year. */
    List<MonthUse> months(@NotNull UseFilter filter);

    /** The single figures. Keys: maand, gemeente, aanbieder, product, clienten, volume, bedrag; filter maand. */
    Page<UsedLine> lines(@NotNull UseFilter filter, @NotNull ListQuery query);

    /**
     * What the filter is called, for people.
     *
     * @throws nl.mgr.kernel.NotFound something of it does not exist for the actor
     */
    UseNames names(@NotNull UseFilter filter);

    /** Years with figures, newest first; always with the current one. */
    List<Integer> years();
}
