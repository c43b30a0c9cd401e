package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/**
 * A line of a running contract and what was last told of it.
 *
 * @param stoppedAt since when no clients are taken, in all or some municipalities; {@code null} when they are
 * @param asked whether a stop waits for the team
 * @param fresh whether what was noted is not older than a quarter
 */
public record AvailabilityRow(
        UUID lineId,
        UUID contractId,
        String contract,
        UUID providerId,
        String provider,
        UUID productId,
        String code,
        String product,
        LegalDomain domain,
        @Nullable Long waitingWeeks,
        @Nullable Long freePlaces,
        @Nullable Instant notedAt,
        boolean fresh,
        @Nullable Instant stoppedAt,
        boolean asked)
        implements Serializable {}
