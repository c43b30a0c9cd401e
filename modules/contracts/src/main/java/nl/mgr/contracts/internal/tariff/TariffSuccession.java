package nl.mgr.contracts.internal.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.NewTariff;
import nl.mgr.contracts.TariffChanged;
import nl.mgr.contracts.TariffNotPositive;
import nl.mgr.contracts.TariffOutsideLine;
import nl.mgr.contracts.TariffOverlaps;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** One price takes over from another: the only way in which a price comes to a line. */
@ApplicationScoped
public class TariffSuccession {

    private static final String INSERT = """
            insert into contracts.tariff
              (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents, origin,
               valid_from, valid_until, took_over_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid)
            """;

    private static final String CLOSE =
            "update contracts.tariff set valid_until = ? where id = ? and valid_until is null";

    /** Amounts are a history of their own: the trail keeps one line per act. */
    private static final String RECORD = """
            select count(*) as total from platform.record('contracts.tariff', ?, 'run',
              jsonb_build_object('municipality_ids', to_jsonb(?), 'cents', ?::bigint, 'valid_from', ?::date,
                                 'valid_until', ?::date, 'withdrawn', ?::boolean))
            """;

    @Inject
    private Database database;

    @Inject
    private DomainEvents events;

    /**
     * Whether a price may take over on a day.
     *
     * @throws TariffOverlaps when a price is set on that day or later
     * @throws TariffOutsideLine when the line does not hold in the municipality on that day
     */
    public void check(UUID lineId, UUID municipality, LocalDate from) {
        LinePrices.of(database, lineId).timeline(municipality).makeRoomFor(Period.from(from));
    }

    /**
     * @param origin what it came from, when that is not the contract itself
     * @throws TariffNotPositive when the amount is zero or less
     * @throws TariffOverlaps as {@link #check}
     * @throws TariffOutsideLine as {@link #check}
     */
    public UUID set(NewTariff tariff, @Nullable Subject origin) {
        UUID id = add(LinePrices.of(database, tariff.lineId()), tariff, origin);
        remember(tariff.lineId(), List.of(tariff.municipalityId()), tariff.amount(), tariff.period(), false);
        return id;
    }

    UUID add(LinePrices line, NewTariff tariff, @Nullable Subject origin) {
        if (tariff.amount().cents() <= 0) {
            throw new TariffNotPositive(tariff.amount());
        }
        Optional<UUID> running = line.timeline(tariff.municipalityId()).makeRoomFor(tariff.period());
        running.ifPresent(known -> database.update(CLOSE, tariff.period().from(), known));
        UUID id = Ids.next();
        database.update(
                INSERT,
                id,
                ActorContext.current().requireCooperation(),
                tariff.lineId(),
                line.head().providerId(),
                tariff.municipalityId(),
                line.head().domain(),
                tariff.amount(),
                origin,
                tariff.period().from(),
                tariff.period().until(),
                running.orElse(null));
        events.publish(new TariffChanged(
                id, tariff.lineId(), tariff.municipalityId(), tariff.period().from()));
        return id;
    }

    void remember(UUID lineId, List<UUID> municipalities, Money amount, Period period, boolean withdrawn) {
        database.number(RECORD, lineId, municipalities, amount, period.from(), period.until(), withdrawn);
    }
}
