package nl.mgr.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Money;

/** Dated prices per contract line and municipality. An amount is never edited: a successor takes over from a day on. */
public interface Tariffs {

    /**
     * Adds a price; a running one with an open end is closed the day before.
     *
     * @throws TariffOverlaps when a price is set on some day of the period
     * @throws TariffOutsideLine when the line does not hold in the municipality on some day of the period
     * @throws TariffNotPositive when the amount is zero or less
     */
    UUID set(NewTariff tariff);

    /**
     * The same price for all municipalities of a line that have none starting on or after that day.
     *
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

    Optional<Money> on(UUID lineId, UUID municipalityId, LocalDate day);
}
