package nl.mgr.monitoring;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A contract line in force for a municipality in a month: a provider owes a figure for it, if need be zero.
 *
 * @param municipalityCode four digits
 * @param tariff agreed for that month; {@code null} when the contract has none yet
 * @param delivered whether the figures have it
 */
public record ExpectedLine(
        UUID lineId,
        UUID municipalityId,
        String municipalityCode,
        String municipality,
        String productCode,
        String product,
        @Nullable Money tariff,
        boolean delivered)
        implements Serializable {}
