package nl.mgr.monitoring;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;

/** One figure, with what it can be followed back to: the delivery and the contract line. */
public record UsedLine(
        Month month,
        String municipality,
        String provider,
        String productCode,
        String product,
        String unit,
        int clients,
        long volume,
        Money amount,
        UUID deliveryId,
        UUID lineId,
        UUID contractId,
        String contractNumber)
        implements Serializable {}
