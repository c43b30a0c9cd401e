package nl.mgr.contracts;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** One line of a contract, with the tariffs that this actor may see. */
public record LineDetails(
        UUID id,
        UUID contractId,
        String contractNumber,
        ContractStatus contractStatus,
        Period contractPeriod,
        UUID providerId,
        String providerName,
        ProductRow product,
        LegalDomain legalDomain,
        @Nullable Subject origin,
        List<Participant> municipalities,
        List<TariffRow> tariffs)
        implements Serializable {

    public LineDetails {
        municipalities = List.copyOf(municipalities);
        tariffs = List.copyOf(tariffs);
    }

    public record Participant(UUID municipalityId, String name, Period period) implements Serializable {}
}
