package nl.mgr.monitoring;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Month;

/**
 * The answer to a file.
 *
 * @param version counts the different files of one provider and month
 * @param rows rows read, without the header
 * @param problems wrong cells; zero unless refused
 * @param seenBefore the same bytes were taken before, so that nothing changed
 */
public record DeliveryOutcome(
        UUID id, Month month, int version, DeliveryStatus status, int rows, int problems, boolean seenBefore)
        implements Serializable {}
