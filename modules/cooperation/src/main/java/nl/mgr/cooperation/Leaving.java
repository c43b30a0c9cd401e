package nl.mgr.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A municipality has left a submodule.
 *
 * @param from first day of taking part
 * @param until first day of taking part no longer
 * @param end the moment that day begins: what was recorded from then on, the municipality never saw
 */
public record Leaving(
        UUID cooperationId, UUID municipalityId, SubmoduleRef submodule, LocalDate from, LocalDate until, Instant end) {

    public LocalDate lastDay() {
        return until.minusDays(1);
    }
}
