package nl.mgr.monitoring;

import jakarta.validation.constraints.NotNull;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** Use of care per municipality, product, provider and month. Everybody gets the figures of its own scope. */
public interface Utilisation {

    /** Figures of a year, by a group and by month. Budgets stand with categories and municipalities. */
    UseFigures figures(@NotNull UseGroup group, @NotNull UseFilter filter);

    /**
     * The single figures. Sort keys: maand, gemeente, aanbieder, product, clienten, volume, bedrag; filter keys, part of
     * a name: zoekAanbieder, zoekProduct.
     *
     * @param month one of the year, or {@code null} for all
     */
    Page<UsedLine> lines(@NotNull UseFilter filter, @Nullable Month month, @NotNull ListQuery query);

    /**
     * What the filter is called, for people.
     *
     * @throws nl.mgr.kernel.NotFound something of it does not exist for the actor
     */
    UseNames names(@NotNull UseFilter filter);
}
