package nl.mgr.contracts.internal.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.ContractIsSigned;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.NewTariff;
import nl.mgr.contracts.TariffChanged;
import nl.mgr.contracts.TariffNotPositive;
import nl.mgr.contracts.TariffRow;
import nl.mgr.contracts.Tariffs;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class TariffService implements Tariffs {

    private static final String INSERT = """
            insert into contracts.tariff
              (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents, origin,
               valid_from, valid_until, took_over_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid)
            """;

    private static final String CLOSE =
            "update contracts.tariff set valid_until = ? where id = ? and valid_until is null";

    private static final String ONE =
            "select line_id, municipality_id, cents, valid_from, valid_until, took_over_from from contracts.tariff where id = ?";

    private static final String DELETE = "delete from contracts.tariff where id = ?";

    private static final String REOPEN = "update contracts.tariff set valid_until = null where id = ?::uuid";

    private static final String ON = """
            select cents from contracts.tariff
            where line_id = ? and municipality_id = ? and valid_from <= ? and (valid_until is null or valid_until > ?)
            """;

    /** Amounts are a history of their own: the trail keeps one line per act. */
    private static final String RECORD = """
            select count(*) as total from platform.record('contracts.tariff', ?, 'run',
              jsonb_build_object('municipality_ids', to_jsonb(?), 'cents', ?::bigint, 'valid_from', ?::date,
                                 'valid_until', ?::date, 'withdrawn', ?::boolean))
            """;

    private record Known(
            UUID lineId,
            UUID municipalityId,
            Money amount,
            Period period,
            @Nullable UUID tookOverFrom) {}

    @Inject
    private Database database;

    @Inject
    private DomainEvents events;

    @Override
    @Right("contracts.tariff.change")
    public UUID set(NewTariff tariff) {
        UUID id = add(LinePrices.of(database, tariff.lineId()), tariff);
        remember(tariff.lineId(), List.of(tariff.municipalityId()), tariff.amount(), tariff.period(), false);
        return id;
    }

    private UUID add(LinePrices line, NewTariff tariff) {
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
                null,
                tariff.period().from(),
                tariff.period().until(),
                running.orElse(null));
        events.publish(new TariffChanged(
                id, tariff.lineId(), tariff.municipalityId(), tariff.period().from()));
        return id;
    }

    private void remember(UUID lineId, List<UUID> municipalities, Money amount, Period period, boolean withdrawn) {
        database.number(RECORD, lineId, municipalities, amount, period.from(), period.until(), withdrawn);
    }

    @Override
    @Right("contracts.tariff.change")
    public int setForAll(UUID lineId, Money amount, LocalDate from) {
        LinePrices line = LinePrices.of(database, lineId);
        List<UUID> set = new ArrayList<>();
        for (Map.Entry<UUID, LocalDate> start : line.startsFrom(from).entrySet()) {
            if (!line.timeline(start.getKey()).startsFrom(start.getValue())) {
                add(line, new NewTariff(lineId, start.getKey(), amount, Period.from(start.getValue())));
                set.add(start.getKey());
            }
        }
        if (!set.isEmpty()) {
            remember(lineId, set, amount, Period.from(from), false);
        }
        return set.size();
    }

    @Override
    @Right("contracts.tariff.change")
    public void withdraw(UUID tariffId) {
        Known known = database.first(
                        ONE,
                        row -> new Known(
                                row.uuid("line_id"),
                                row.uuid("municipality_id"),
                                row.money("cents"),
                                row.period("valid_from", "valid_until"),
                                row.optionalUuid("took_over_from")),
                        tariffId)
                .orElseThrow(() -> new NotFound("tariff " + tariffId));
        LinePrices.Head head = LinePrices.of(database, known.lineId()).head();
        if (head.status() != ContractStatus.DRAFT) {
            throw new ContractIsSigned(head.contractNumber());
        }
        database.update(DELETE, tariffId);
        database.update(REOPEN, known.tookOverFrom());
        remember(known.lineId(), List.of(known.municipalityId()), known.amount(), known.period(), true);
    }

    @Override
    @Right("contracts.tariff.view")
    public List<TariffRow> ofLine(UUID lineId) {
        return database.list(LinePrices.TARIFFS, LinePrices::tariff, lineId);
    }

    @Override
    @Right("contracts.tariff.view")
    public Optional<Money> on(UUID lineId, UUID municipalityId, LocalDate day) {
        return database.first(ON, row -> row.money("cents"), lineId, municipalityId, day, day);
    }
}
