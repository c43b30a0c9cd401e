package nl.mgr.contracts.internal.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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

@ApplicationScoped
@Guarded("contracts")
@Transactional
class TariffService implements Tariffs {

    private static final String INSERT = """
            insert into contracts.tariff
              (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents, origin,
               valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CLOSE =
            "update contracts.tariff set valid_until = ? where id = ? and valid_until is null";

    private static final String ONE = "select line_id, municipality_id, valid_from from contracts.tariff where id = ?";

    private static final String DELETE = "delete from contracts.tariff where id = ?";

    private static final String REOPEN = """
            update contracts.tariff set valid_until = null
            where line_id = ? and municipality_id = ? and valid_until = ?
            """;

    private static final String ON = """
            select cents from contracts.tariff
            where line_id = ? and municipality_id = ? and valid_from <= ? and (valid_until is null or valid_until > ?)
            """;

    private record Known(UUID lineId, UUID municipalityId, LocalDate from) {}

    @Inject
    private Database database;

    @Inject
    private DomainEvents events;

    @Override
    @Right("contracts.tariff.change")
    public UUID set(NewTariff tariff) {
        return add(LinePrices.of(database, tariff.lineId()), tariff);
    }

    private UUID add(LinePrices line, NewTariff tariff) {
        if (tariff.amount().cents() <= 0) {
            throw new TariffNotPositive(tariff.amount());
        }
        line.timeline(tariff.municipalityId())
                .makeRoomFor(tariff.period())
                .ifPresent(running -> database.update(CLOSE, tariff.period().from(), running));
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
                tariff.period().until());
        events.publish(new TariffChanged(
                id, tariff.lineId(), tariff.municipalityId(), tariff.period().from()));
        return id;
    }

    @Override
    @Right("contracts.tariff.change")
    public int setForAll(UUID lineId, Money amount, LocalDate from) {
        LinePrices line = LinePrices.of(database, lineId);
        int set = 0;
        for (Map.Entry<UUID, LocalDate> start : line.startsFrom(from).entrySet()) {
            if (!line.timeline(start.getKey()).startsFrom(start.getValue())) {
                add(line, new NewTariff(lineId, start.getKey(), amount, Period.from(start.getValue())));
                set++;
            }
        }
        return set;
    }

    @Override
    @Right("contracts.tariff.change")
    public void withdraw(UUID tariffId) {
        Known known = database.first(
                        ONE,
                        row -> new Known(row.uuid("line_id"), row.uuid("municipality_id"), row.date("valid_from")),
                        tariffId)
                .orElseThrow(() -> new NotFound("tariff " + tariffId));
        LinePrices.Head head = LinePrices.of(database, known.lineId()).head();
        if (head.status() != ContractStatus.DRAFT) {
            throw new ContractIsSigned(head.contractNumber());
        }
        database.update(DELETE, tariffId);
        database.update(REOPEN, known.lineId(), known.municipalityId(), known.from());
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
