package nl.mgr.contracts;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The price of one unit of a contract line in one municipality on the days of a period. */
public record TariffRow(
        UUID id,
        UUID lineId,
        UUID municipalityId,
        String municipality,
        Money amount,
        Period period,
        @Nullable String origin)
        implements Serializable {}
