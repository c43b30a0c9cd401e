package nl.mgr.procurement;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;

/**
 * A part of a tender for which providers apply apart.
 *
 * @param contractPeriod the days of the contracts that come from it
 */
public record NewLot(
        String number,
        String title,
        LegalDomain legalDomain,
        Period contractPeriod,
        List<UUID> products,
        List<UUID> municipalities)
        implements Serializable {

    public NewLot {
        products = List.copyOf(products);
        municipalities = List.copyOf(municipalities);
    }
}
