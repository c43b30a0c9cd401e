package nl.mgr.contracts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/** Dated prices per contract line and municipality. An amount is never edited: a successor takes over from a day on. */
public interface Tariffs {

    /**
     * What a provider may charge a municipality for a product on a day.
     *
     * @param municipalityCode of the CBS, four digits
     * @param lastDay {@code null} for an open end
     */
    record DatedTariff(
            UUID id,
            String municipalityCode,
            String municipality,
            String contract,
            String providerNumber,
            String providerName,
            LegalDomain domain,
            String code,
            String product,
            Unit unit,
            Money amount,
            LocalDate from,
            @Nullable LocalDate lastDay)
            implements Serializable {}

    /**
     * Adds a price to a draft; a running one with an open end is closed the day before.
     *
     * @throws TariffByAmendment when the contract is no draft any more
     * @throws TariffOverlaps when a price is set on some day of the period
     * @throws TariffOutsideLine when the line does not hold in the municipality on some day of the period
     * @throws TariffNotPositive when the amount is zero or less
     */
    UUID set(NewTariff tariff);

    /**
     * The same price for all municipalities of a line of a draft that have none starting on or after that day.
     *
     * @throws TariffByAmendment when the contract is no draft any more
     * @return the number of municipalities for which it was set
     */
    int setForAll(UUID lineId, Money amount, LocalDate from);

    /**
     * Takes a price back that was not agreed yet; the one it took over from runs on.
     *
     * @throws ContractIsSigned when the contract is no draft any more
     */
    void withdraw(UUID tariffId);

    List<TariffRow> ofLine(UUID lineId);

    /**
     * Every tariff that holds on a day for a line in force that day: a municipality's own, a provider's own, and all for
     * the team. By municipality, product and provider. Filters {@code municipality} (id), {@code contract},
     * {@code provider}, {@code product} (numbers and code, whole) and {@code domain}.
     */
    Page<DatedTariff> find(LocalDate day, ListQuery query);

    Optional<Money> on(UUID lineId, UUID municipalityId, LocalDate day);
}
