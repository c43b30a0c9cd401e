package nl.mgr.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** A lot for which the acting provider may apply, or has applied. */
public record OpenLot(
        UUID id,
        String number,
        String title,
        String tenderNumber,
        String tenderTitle,
        LegalDomain legalDomain,
        Period contractPeriod,
        @Nullable LocalDate deadline,
        List<String> products,
        @Nullable ApplicationStatus ownApplication)
        implements Serializable {

    public OpenLot {
        products = List.copyOf(products);
    }
}
