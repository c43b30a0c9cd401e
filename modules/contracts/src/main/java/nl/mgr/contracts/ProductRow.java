package nl.mgr.contracts;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;

/** One line of the list of products. */
public record ProductRow(
        UUID id,
        String code,
        String name,
        String category,
        String categoryName,
        Unit unit,
        FundingVariant variant,
        LegalDomain legalDomain,
        Period period)
        implements Serializable {}
