package nl.mgr.monitoring.internal.delivery;

import java.time.Instant;
import java.util.UUID;
import nl.mgr.kernel.Month;
import nl.mgr.platform.Table;

/**
 * A file from the time before this platform.
 *
 * @param content the bytes that the table was read from
 */
public record PastDelivery(
        UUID provider,
        Month month,
        String fileName,
        Instant receivedAt,
        String receivedBy,
        Table table,
        byte[] content) {}
