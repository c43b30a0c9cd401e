package nl.mgr.contracts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** A contract as one actor may see it: the shared head, and amounts only where they are the actor's. */
public record ContractDetails(
        UUID id,
        String number,
        String title,
        ContractStatus status,
        Period period,
        UUID providerId,
        String providerNumber,
        String providerName,
        String source,
        @Nullable LocalDate signedOn,
        @Nullable String signedBy,
        List<Line> lines,
        List<MunicipalityTariffs> tariffs)
        implements Serializable {

    public ContractDetails {
        lines = List.copyOf(lines);
        tariffs = List.copyOf(tariffs);
    }

    /** @param municipalities names of all municipalities of the line, also those whose amounts are not shown */
    public record Line(
            UUID id,
            UUID productId,
            String productCode,
            String productName,
            Unit unit,
            LegalDomain legalDomain,
            @Nullable Subject origin,
            List<String> municipalities)
            implements Serializable {

        public Line {
            municipalities = List.copyOf(municipalities);
        }
    }

    /** The tariffs of one municipality on the day asked for, in the order of the lines. */
    public record MunicipalityTariffs(UUID municipalityId, String municipality, List<Cell> cells)
            implements Serializable {

        public MunicipalityTariffs {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param amount {@code null} when the line does not hold for the municipality or no tariff was set
     * @param missing the line holds, but no tariff was set
     */
    public record Cell(UUID lineId, @Nullable Money amount, boolean missing) implements Serializable {}
}
