package nl.mgr.procurement;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;

/**
 * A part of a tender for which providers apply apart.
 *
 * @param contractPeriod the days of the contracts that come from it
 * @param municipalities for whom it is bought
 */
public record NewLot(
        String number,
        String title,
        LegalDomain legalDomain,
        Period contractPeriod,
        List<Line> lines,
        List<UUID> municipalities)
        implements Serializable {

    public NewLot {
        lines = List.copyOf(lines);
        municipalities = List.copyOf(municipalities);
    }

    /** A product and the price of one unit of it, the same in all municipalities of the lot. */
    public record Line(UUID productId, Money price) implements Serializable {}
}
