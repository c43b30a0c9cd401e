package nl.mgr.monitoring;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Money;

/**
 * One line of a delivery, as taken.
 *
 * @param row in the file, as a spreadsheet shows it
 * @param lineId contract line it falls under
 */
public record DeliveredLine(
        UUID id,
        int row,
        UUID lineId,
        String contractNumber,
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
