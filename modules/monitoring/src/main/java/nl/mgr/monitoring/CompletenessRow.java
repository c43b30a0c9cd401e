package nl.mgr.monitoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One provider in one month.
 *
 * @param expected lines in force, per municipality
 * @param delivered of these, in the figures
 * @param deliveryId what counts now, else the last refused file
 * @param receivedAt when the first file that was taken came in, else the last one
 */
public record CompletenessRow(
        UUID providerId,
        String provider,
        int expected,
        int delivered,
        DeliveryState state,
        @Nullable UUID deliveryId,
        @Nullable Instant receivedAt)
        implements Serializable {

    public int missing() {
        return expected - delivered;
    }
}
