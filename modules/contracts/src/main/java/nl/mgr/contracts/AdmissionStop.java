package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * No new clients are taken.
 *
 * @param municipalityId where; {@code null} wherever the line is in force
 * @param municipality its name, empty for all
 * @param last last day, {@code null} when no end is known
 */
public record AdmissionStop(
        UUID id,
        UUID lineId,
        UUID contractId,
        UUID productId,
        String code,
        String product,
        UUID providerId,
        String provider,
        @Nullable UUID municipalityId,
        String municipality,
        Instant since,
        @Nullable LocalDate last,
        String reason,
        String by)
        implements Serializable {

    /** Whether it holds for a line in a municipality; without one for any. */
    public boolean holdsFor(UUID line, @Nullable UUID place) {
        return lineId.equals(line) && (municipalityId == null || place == null || municipalityId.equals(place));
    }
}
