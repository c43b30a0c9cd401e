package nl.mgr.monitoring;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One line of a delivery, as taken.
 *
 * @param row in the file, as a spreadsheet shows it
 * @param lineId contract line it falls under
 * @param origin what the contract line came from, e.g. a lot; {@code null} when it was imported
 */
public record DeliveredLine(
        UUID id,
        int row,
        UUID lineId,
        UUID contractId,
        String contractNumber,
        @Nullable Subject origin,
        UUID municipalityId,
        String municipality,
        String productCode,
        String product,
        String unit,
        int clients,
        long volume,
        Money tariff,
        Money amount)
        implements Serializable {}
