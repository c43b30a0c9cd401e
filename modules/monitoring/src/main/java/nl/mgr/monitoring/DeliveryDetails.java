package nl.mgr.monitoring;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one delivery but its lines.
 *
 * @param receivedBy name of the person who sent it; empty for readers outside provider and staff
 * @param sha256 of the bytes, in hexadecimal digits
 * @param setHash of the lines in the figures, independent of the order of rows; {@code null} when not submitted
 * @param replacedBy the version that came after it
 * @param locked whether its month is settled
 */
public record DeliveryDetails(
        DeliveryRow head,
        String fileName,
        String receivedBy,
        String sha256,
        @Nullable String setHash,
        @Nullable UUID replacedBy,
        boolean locked)
        implements Serializable {}
