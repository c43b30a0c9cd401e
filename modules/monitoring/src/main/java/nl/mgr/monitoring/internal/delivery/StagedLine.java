package nl.mgr.monitoring.internal.delivery;

import org.jspecify.annotations.Nullable;

/**
 * A row as read, before it is compared with contracts. What could not be read is {@code null} or empty and has its own
 * problem already.
 *
 * @param municipalityCode four digits, or empty
 * @param productCode upper case, or empty
 */
record StagedLine(
        int row,
        String municipalityCode,
        String productCode,
        @Nullable Long clients,
        @Nullable Long volume,
        @Nullable Long tariffCents) {}
