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
import nl.mgr.contracts.TariffByAmendment;
import nl.mgr.contracts.TariffRow;
import nl.mgr.contracts.Tariffs;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class TariffService implements Tariffs {

    private static final String ONE =
            "select line_id, municipality_id, cents, valid_from, valid_until, took_over_from from contracts.tariff where id = ?";

    private static final String DELETE = "delete from contracts.tariff where id = ?";

    private static final String REOPEN = "update contracts.tariff set valid_until = null where id = ?::uuid";

    private static final String ON = """
            select cents from contracts.tariff
            where line_id = ? and municipality_id = ? and valid_from <= ? and (valid_until is null or valid_until > ?)
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
    private TariffSuccession succession;

    @Override
    @Right("contracts.tariff.change")
    public UUID set(NewTariff tariff) {
        requireDraft(LinePrices.of(database, tariff.lineId()));
        return succession.set(tariff, null);
    }

    @Override
    @Right("contracts.tariff.change")
    public int setForAll(UUID lineId, Money amount, LocalDate from) {
        LinePrices line = LinePrices.of(database, lineId);
        requireDraft(line);
        List<UUID> set = new ArrayList<>();
        for (Map.Entry<UUID, LocalDate> start : line.startsFrom(from).entrySet()) {
            if (!line.timeline(start.getKey()).startsFrom(start.getValue())) {
                succession.add(
                        line, new NewTariff(lineId, start.getKey(), amount, Period.from(start.getValue())), null);
                set.add(start.getKey());
            }
        }
        if (!set.isEmpty()) {
            succession.remember(lineId, set, amount, Period.from(from), false);
        }
        return set.size();
    }

    private static void requireDraft(LinePrices line) {
        if (line.head().status() != ContractStatus.DRAFT) {
            throw new TariffByAmendment(line.head().contractNumber());
        }
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
        succession.remember(known.lineId(), List.of(known.municipalityId()), known.amount(), known.period(), true);
    }

    @Override
    @Right("contracts.tariff.view")
    public List<TariffRow> ofLine(UUID lineId) {
        return database.list(LinePrices.TARIFFS, LinePrices::tariff, lineId);
    }

    @Override
    @Right("contracts.tariff.view")
    public Page<DatedTariff> find(LocalDate day, ListQuery query) {
        return database.page(TariffLists.on(day), query, TariffLists::tariff);
    }

    @Override
    @Right("contracts.tariff.view")
    public Optional<Money> on(UUID lineId, UUID municipalityId, LocalDate day) {
        return database.first(ON, row -> row.money("cents"), lineId, municipalityId, day, day);
    }
}
