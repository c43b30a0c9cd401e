package nl.mgr.contracts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product of a provider that a municipality has contracted, as it is on a day or as it was published.
 *
 * @param municipalityCode of the CBS, four digits
 * @param municipality its name
 * @param agbCode of the provider, empty when it is not known
 * @param tariff per unit; {@code null} when the line has no price on the day, which a publication never has
 * @param tariffFrom first day of that tariff
 * @param tariffUntil first day on which it does not hold any more, {@code null} for an open end
 * @param cakCode the municipality's own code, empty when there is none
 */
public record CatalogueRow(
        UUID municipalityId,
        String municipalityCode,
        String municipality,
        UUID lineId,
        UUID contractId,
        String contractNumber,
        UUID providerId,
        String providerNumber,
        String providerName,
        String agbCode,
        UUID productId,
        String code,
        String product,
        String category,
        String categoryName,
        LegalDomain legalDomain,
        Unit unit,
        FundingVariant variant,
        @Nullable Money tariff,
        @Nullable LocalDate tariffFrom,
        @Nullable LocalDate tariffUntil,
        String cakCode)
        implements Serializable {

    /** The last day of the tariff, {@code null} for an open end. */
    public @Nullable LocalDate tariffLast() {
        return tariffUntil == null ? null : tariffUntil.minusDays(1);
    }
}
