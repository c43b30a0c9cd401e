package nl.mgr.contracts.internal.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.KpiNormWrong;
import nl.mgr.contracts.KpiOutsideContract;
import nl.mgr.contracts.Kpis;
import nl.mgr.contracts.Kpis.Kpi;
import nl.mgr.contracts.Kpis.State;
import nl.mgr.contracts.Kpis.Terms;
import nl.mgr.contracts.Kpis.Value;
import nl.mgr.contracts.internal.text.Said;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads and writes indicators and what was measured. */
@ApplicationScoped
class KpiBook {

    private static final String CONTRACT = """
            select c.number, c.valid_from <= ?::date and coalesce(c.valid_until > ?::date, true) as runs
            from contracts.contract c where c.id = ?
            """;

    private static final String ADD = """
            insert into contracts.kpi (id, cooperation_id, contract_id, provider_id, name, unit, direction, norm, span, since,
              definition, reason, made_at, made_by)
            select ?, c.cooperation_id, c.id, c.provider_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from contracts.contract c where c.id = ?
            """;

    private static final String END = """
            update contracts.kpi set ended_on = ?, ended_at = ?, ended_by = ?, end_reason = ? where id = ? and ended_on is null
            """;

    private static final String DELIVER = """
            insert into contracts.kpi_value (id, cooperation_id, kpi_id, contract_id, provider_id, period_from, value, explanation,
              state, delivered_at, delivered_by, delivered_by_id)
            select ?, k.cooperation_id, k.id, k.contract_id, k.provider_id, ?, ?, ?, 'aangeleverd', ?, ?, ?::uuid
            from contracts.kpi k where k.id = ?
            """;

    private static final String DECIDE = """
            update contracts.kpi_value set state = ?, decided_at = ?, decided_by = ?, decided_by_id = ?::uuid, reason = ?::text
            where id = ? and state = 'aangeleverd'
            """;

    private static final String DELIVERER =
            "select count(*) as total from contracts.kpi_value where id = ? and delivered_by_id = ?::uuid";

    private record Agreed(String number, boolean runs) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Kpi get(UUID id) {
        return database.first(KpiLists.BY_ID, KpiLists::kpi, today(), id)
                .orElseThrow(() -> new NotFound("indicator " + id));
    }

    List<Kpi> ofContract(UUID contract) {
        return database.list(KpiLists.OF_CONTRACT, KpiLists::kpi, today(), contract);
    }

    List<LocalDate> open(UUID kpi) {
        return database.list(KpiLists.OPEN, row -> row.date("from_day"), today(), kpi);
    }

    List<Value> values(UUID kpi) {
        return database.list(KpiLists.VALUES, KpiLists::value, kpi);
    }

    /** As it stands, and stays so until the end of the transaction. */
    Value valueAlone(UUID id) {
        value(id);
        database.alone("kpi-value", id);
        return value(id);
    }

    private Value value(UUID id) {
        return database.first(KpiLists.VALUE_BY_ID, KpiLists::value, id).orElseThrow(() -> new NotFound("value " + id));
    }

    UUID add(UUID contract, Terms terms) {
        LocalDate since = terms.span().begin(terms.since());
        Agreed agreed = database.first(
                        CONTRACT,
                        row -> new Agreed(row.text("number"), row.flag("runs")),
                        terms.since(),
                        terms.since(),
                        contract)
                .orElseThrow(() -> new NotFound("contract " + contract));
        if (!agreed.runs()) {
            throw new KpiOutsideContract(terms.since(), agreed.number());
        }
        if (!terms.unit().takes(terms.norm())) {
            throw new KpiNormWrong(terms.unit().least(), terms.unit().most());
        }
        UUID id = Ids.next();
        database.update(
                ADD,
                id,
                Said.of(terms.name(), Kpis.LONGEST_NAME),
                terms.unit().code(),
                terms.direction().code(),
                terms.norm(),
                terms.span().code(),
                since,
                Said.of(terms.definition(), Kpis.LONGEST_WORDS),
                Said.of(terms.reason(), Kpis.LONGEST_WORDS),
                clock.instant(),
                ActorContext.current().name(),
                contract);
        return id;
    }

    boolean end(UUID id, String reason) {
        return database.update(
                        END, today(), clock.instant(), ActorContext.current().name(), reason, id)
                > 0;
    }

    void deliver(UUID kpi, LocalDate from, BigDecimal value, String explanation) {
        Actor actor = ActorContext.current();
        database.update(
                DELIVER, Ids.next(), from, value, explanation, clock.instant(), actor.name(), actor.personId(), kpi);
    }

    boolean deliveredBy(UUID value, @Nullable UUID person) {
        return database.number(DELIVERER, value, person) > 0;
    }

    void decide(UUID value, State state, @Nullable String reason) {
        Actor actor = ActorContext.current();
        database.update(DECIDE, state.code(), clock.instant(), actor.name(), actor.personId(), reason, value);
    }

    /** Nobody else enters or ends meanwhile. */
    Kpi alone(UUID id) {
        get(id);
        database.alone("kpi", id);
        return get(id);
    }
}
