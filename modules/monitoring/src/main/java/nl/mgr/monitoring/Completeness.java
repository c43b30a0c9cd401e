package nl.mgr.monitoring;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Page;

/** Which deliveries are expected from the contract lines in force, and which of them are in, late or missing. */
public interface Completeness {

    /** Last day to deliver the figures of a month in time: a day of the next month, by setting the 15th. */
    LocalDate due(@NotNull Month month);

    /** The last month whose due date has passed: the month reports run to. */
    Month lastDue();

    /** Providers of a month. Keys: aanbieder, stand, verwacht, ontbreekt, ontvangen. */
    Page<CompletenessRow> providers(@NotNull Month month, @NotNull ListQuery query);

    CompletenessTotals totals(@NotNull Month month);

    /** The actor's own months, a provider's, newest first: this year and the last open ones before it. */
    List<MonthDue> own();

    /** The actor's last file of a month against what it owes, per municipality. */
    List<MunicipalityCompleteness> ownMunicipalities(@NotNull Month month);
}
