package nl.mgr.procurement;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;

/**
 * A lot in a list.
 *
 * @param products number of products that are bought in it
 * @param municipalities number of municipalities for which is bought
 * @param applications number of applications that exist for this actor
 * @param waiting how many of them wait for a judgement
 */
public record LotRow(
        UUID id,
        String number,
        String title,
        LegalDomain legalDomain,
        LotStatus status,
        Period contractPeriod,
        long products,
        long municipalities,
        long applications,
        long waiting,
        long awards)
        implements Serializable {}
