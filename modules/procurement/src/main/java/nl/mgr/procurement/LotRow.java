package nl.mgr.procurement;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;

/**
 * A lot in a list.
 *
 * @param applications number of applications that exist for this actor
 */
public record LotRow(
        UUID id,
        String number,
        String title,
        LegalDomain legalDomain,
        LotStatus status,
        Period contractPeriod,
        long applications,
        long awards)
        implements Serializable {}
