package nl.mgr.monitoring;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import nl.mgr.kernel.Month;

/** Months that are settled: from then on their figures never change. */
public interface MonthSets {

    /**
     * Settles a month of the actor's cooperation, with what is in.
     *
     * @throws MonthLocked it is settled already
     * @throws MonthNotDue providers still have time
     */
    MonthSet settle(@NotNull Month month);

    Optional<MonthSet> of(@NotNull Month month);

    /** Newest first. */
    List<MonthSet> all();
}
