package nl.mgr.contracts;

import java.io.Serializable;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;

/**
 * A product of the catalogue.
 *
 * @param category two digits of the national list of categories for that law
 */
public record NewProduct(
        ProductCode code,
        String name,
        String category,
        Unit unit,
        FundingVariant variant,
        LegalDomain legalDomain,
        Period period)
        implements Serializable {}
