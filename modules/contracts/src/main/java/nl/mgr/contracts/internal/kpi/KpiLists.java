package nl.mgr.contracts.internal.kpi;

import java.time.LocalDate;
import nl.mgr.contracts.Kpis.Direction;
import nl.mgr.contracts.Kpis.Kpi;
import nl.mgr.contracts.Kpis.Span;
import nl.mgr.contracts.Kpis.State;
import nl.mgr.contracts.Kpis.Terms;
import nl.mgr.contracts.Kpis.Unit;
import nl.mgr.contracts.Kpis.Value;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** SQL of what is shown of indicators. */
final class KpiLists {

    /** First days of periods that are over without a value, of one indicator {@code k} of a contract {@code c}, on {@code t.today}. */
    private static final String MISSING = """
            from generate_series(k.since::timestamp, least(t.today, k.ended_on, c.valid_until - 1)::timestamp,
                                 make_interval(months => contracts.kpi_months(k.span))) g(at)
            where (g.at + make_interval(months => contracts.kpi_months(k.span)))::date
                    <= least(t.today, k.ended_on + 1, c.valid_until)
              and not exists (select from contracts.kpi_value n
                              where n.cooperation_id = k.cooperation_id and n.kpi_id = k.id and n.period_from = g.at::date
                                and n.state <> 'afgewezen')
            """;

    private static final String KPI = """
            select k.id, k.contract_id, c.number as contract, k.provider_id, p.name as provider, k.name, k.unit, k.direction, k.norm,
                   k.span, k.since, k.definition, k.reason as ground, k.made_at, k.made_by, k.ended_on,
                   coalesce(k.ended_by, '') as ended_by, coalesce(k.end_reason, '') as end_reason,
                   v.id as value_id, v.period_from, v.value, v.explanation, v.state, v.delivered_at, v.delivered_by, v.decided_at,
                   coalesce(v.decided_by, '') as decided_by, coalesce(v.reason, '') as reason,
                   (select count(*)
            """ + MISSING + """
            ) as missing
            from (select ?::date as today) t
            cross join contracts.kpi k
            join contracts.contract c on c.cooperation_id = k.cooperation_id and c.id = k.contract_id
            join providers.provider_ref p on p.cooperation_id = k.cooperation_id and p.id = k.provider_id
            left join lateral (
              select v.* from contracts.kpi_value v
              where v.cooperation_id = k.cooperation_id and v.kpi_id = k.id and v.state <> 'afgewezen'
              order by v.period_from desc limit 1) v on true
            """;

    /** Parameters: today, id. */
    static final String BY_ID = KPI + "where k.id = ?";

    /** Parameters: today, contract. */
    static final String OF_CONTRACT = KPI + "where k.contract_id = ? order by k.ended_on is not null, k.name, k.id";

    private static final String VALUE = """
            select v.id as value_id, k.id, k.name, k.direction, k.norm, k.span, v.period_from, v.value, v.explanation, v.state,
                   v.delivered_at, v.delivered_by, v.decided_at, coalesce(v.decided_by, '') as decided_by,
                   coalesce(v.reason, '') as reason
            from contracts.kpi_value v
            join contracts.kpi k on k.cooperation_id = v.cooperation_id and k.id = v.kpi_id
            """;

    static final String VALUES = VALUE + "where v.kpi_id = ? order by v.period_from desc, v.delivered_at desc, v.id";

    static final String VALUE_BY_ID = VALUE + "where v.id = ?";

    /** Parameters: today, indicator. */
    static final String OPEN = "select o.from_day from (select ?::date as today) t cross join contracts.kpi k"
            + " join contracts.contract c on c.cooperation_id = k.cooperation_id and c.id = k.contract_id and c.status <> 'draft'"
            + " cross join lateral (select g.at::date as from_day " + MISSING
            + ") o where k.id = ? order by o.from_day";

    /** Of signed contracts. Parameters: today, cooperation. */
    static final String WANTED =
            "select k.id, k.name, k.span, c.number as contract, k.provider_id, p.name as provider, o.from_day"
                    + " from (select ?::date as today) t cross join contracts.kpi k"
                    + " join contracts.contract c on c.cooperation_id = k.cooperation_id and c.id = k.contract_id and c.status = 'signed'"
                    + " join providers.provider_ref p on p.cooperation_id = k.cooperation_id and p.id = k.provider_id"
                    + " cross join lateral (select g.at::date as from_day " + MISSING
                    + ") o where k.cooperation_id = ?";

    static final String WAITING = """
            select v.id, v.delivered_at, v.period_from, k.id as kpi_id, k.name, k.span, c.number as contract, p.name as provider
            from contracts.kpi_value v
            join contracts.kpi k on k.cooperation_id = v.cooperation_id and k.id = v.kpi_id
            join contracts.contract c on c.cooperation_id = v.cooperation_id and c.id = v.contract_id
            join providers.provider_ref p on p.cooperation_id = v.cooperation_id and p.id = v.provider_id
            where v.cooperation_id = ? and v.state = 'aangeleverd'
            """;

    private KpiLists() {}

    static Kpi kpi(Row row) {
        return new Kpi(
                row.uuid("id"),
                row.uuid("contract_id"),
                row.text("contract"),
                row.uuid("provider_id"),
                row.text("provider"),
                new Terms(
                        row.text("name"),
                        Coded.of(Unit.class, row.text("unit")),
                        Coded.of(Direction.class, row.text("direction")),
                        row.decimal("norm"),
                        Coded.of(Span.class, row.text("span")),
                        row.date("since"),
                        row.text("definition"),
                        row.text("ground")),
                row.instant("made_at"),
                row.text("made_by"),
                row.optionalDate("ended_on"),
                row.text("ended_by"),
                row.text("end_reason"),
                last(row),
                row.number("missing"));
    }

    private static @Nullable Value last(Row row) {
        return row.optionalUuid("value_id") == null ? null : value(row);
    }

    static Value value(Row row) {
        Direction direction = Coded.of(Direction.class, row.text("direction"));
        LocalDate from = row.date("period_from");
        return new Value(
                row.uuid("value_id"),
                row.uuid("id"),
                from,
                Coded.of(Span.class, row.text("span")).last(from),
                row.decimal("value"),
                direction.met(row.decimal("value"), row.decimal("norm")),
                row.text("explanation"),
                Coded.of(State.class, row.text("state")),
                row.instant("delivered_at"),
                row.text("delivered_by"),
                row.optionalInstant("decided_at"),
                row.text("decided_by"),
                row.text("reason"));
    }
}
