package nl.mgr.cooperation;

import java.io.Serializable;
import java.time.LocalDate;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the list of the register.
 *
 * @param period days on which it exists and is in the cooperation
 * @param successor name of the municipality it went up into
 * @param inhabitants latest count that is known, with its day and how sure it is
 */
public record MunicipalityRow(
        CbsCode code,
        String name,
        Period period,
        @Nullable String successor,
        @Nullable String subRegion,
        @Nullable Long inhabitants,
        @Nullable LocalDate countedOn,
        @Nullable FactState state)
        implements Serializable {}
