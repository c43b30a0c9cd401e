package nl.mgr.monitoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;

/**
 * One delivery in a list. For a municipality {@code rows} and {@code amount} count its own lines only.
 *
 * @param current whether its lines are in the figures now
 * @param onTime received before the month's due date had passed
 */
public record DeliveryRow(
        UUID id,
        Month month,
        UUID providerId,
        String provider,
        int version,
        DeliveryStatus status,
        boolean current,
        boolean onTime,
        Instant receivedAt,
        int rows,
        int problems,
        Money amount)
        implements Serializable {}
