package nl.mgr.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A lot as the acting provider knows it.
 *
 * @param terms what a provider must meet
 * @param municipalities names of the municipalities for which is bought
 * @param open whether the lot takes applications today
 * @param own the provider's own application, if there is one
 */
public record OpenLot(
        UUID id,
        String number,
        String title,
        String tenderNumber,
        String tenderTitle,
        Procedure procedure,
        LegalDomain legalDomain,
        Period contractPeriod,
        @Nullable LocalDate deadline,
        boolean open,
        List<String> terms,
        List<LotLine> lines,
        List<String> municipalities,
        @Nullable ApplicationRow own)
        implements Serializable {

    public OpenLot {
        terms = List.copyOf(terms);
        lines = List.copyOf(lines);
        municipalities = List.copyOf(municipalities);
    }
}
