package nl.mgr.cooperation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Participation that was decided before this platform was used.
 *
 * @param until first day of no longer taking part
 * @param decisionDate {@code null} when no document tells it
 */
public record HistoricParticipation(
        UUID municipality,
        String module,
        String submodule,
        LocalDate from,
        @Nullable LocalDate until,
        FactState state,
        String source,
        String decisionBody,
        @Nullable LocalDate decisionDate,
        String decisionNumber) {

    /** Whether {@code next} is the same participation from the day on which this one ends. */
    public boolean isContinuedBy(HistoricParticipation next) {
        return next.from().equals(until)
                && next.municipality().equals(municipality)
                && next.module().equals(module)
                && next.submodule().equals(submodule);
    }
}
