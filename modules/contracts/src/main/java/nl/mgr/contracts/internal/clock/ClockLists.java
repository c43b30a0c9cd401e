package nl.mgr.contracts.internal.clock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.mgr.contracts.ContractClocks.Key;
import nl.mgr.contracts.ContractClocks.Mark;
import nl.mgr.contracts.ContractClocks.Rule;
import nl.mgr.contracts.ContractClocks.Running;
import nl.mgr.contracts.ContractClocks.State;
import nl.mgr.contracts.SpendingRooms.Room;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;

/** Clocks as they stand on a day, in SQL. */
final class ClockLists {

    private static final String COLUMNS = """
            q.contract_id, q.number, q.provider_id, q.provider, q.rule, q.started_on, q.start_id, q.what, q.article, q.source,
            q.starts, q.amount::bigint as amount, q.unit, q.direction, q.by_law, q.party, q.rule_from, q.rule_until, q.due_on,
            q.state, q.happened_on, q.note, q.noted_at, q.noted_by, q.used
            """;

    /** What somebody noted stays; what runs is shown from so long before its end on, while the contract holds. Parameter: day. */
    private static final String FROM = """
            (select k.*, n.number, o.name as provider, r.valid_from as rule_from, r.valid_until as rule_until,
                    case when k.mark = 'vervallen' then 'vervallen'
                         when k.happened_on <= k.due_on then 'gehaald'
                         when k.happened_on > k.due_on then 'te-laat-gehaald'
                         when k.due_on < d.today then 'te-laat'
                         when k.due_on <= d.today + coalesce(k.warn_days, 14) then 'bijna'
                         else 'loopt' end as state,
                    case when k.rule in ('ruimte-gesprek', 'ruimte-keuze') then (
                      select u.cents * 100 / s.cents from contracts.spending_room s
                      join contracts.contract_use u on u.contract_id = s.contract_id and u.year = s.year
                      where s.contract_id = k.contract_id and s.year = extract(year from d.today)) end as used
             from (select ?::date as today) d
             cross join contracts.clock k
             join contracts.clock_rule r
               on r.code = k.rule and k.started_on >= r.valid_from and (r.valid_until is null or k.started_on < r.valid_until)
             join contracts.contract n on n.cooperation_id = k.cooperation_id and n.id = k.contract_id
             join providers.provider_ref o on o.cooperation_id = k.cooperation_id and o.id = k.provider_id
             where k.mark is not null
                or k.due_on <= d.today + k.ahead_days and (n.valid_until is null or n.valid_until > d.today)) q
            where true
            """;

    private static final String OPEN = "q.state in ('loopt', 'bijna', 'te-laat')";

    static final String RULES = """
            select r.code, r.valid_from as rule_from, r.valid_until as rule_until, r.article, r.source, r.starts,
                   r.amount::bigint as amount, r.unit, r.direction, r.by_law, r.party
            from contracts.clock_rule r
            order by array_position(array['einde', 'begin', 'ruimte', 'volgt', 'stilte', 'indexatie', 'opnamestop', 'bewijs',
                     'melding'], r.starts), r.code, r.valid_from
            """;

    /** Parameters: day, day, rule, day, day. */
    static final String DUE = """
            select contracts.clock_due(?::date, r.amount, r.unit, r.direction, r.by_law) as due_on
            from contracts.clock_rule r
            where r.amount is not null and ?::date >= r.valid_from and r.code = ? and (r.valid_until is null or ?::date < r.valid_until)
            """;

    /** Parameters: contract, rule, day, what began it. */
    static final String MARKS = """
            select k.kind, k.happened_on, k.note, k.noted_at, k.noted_by from contracts.clock_mark k
            where k.contract_id = ? and k.rule = ? and k.started_on = ? and k.start_id is not distinct from ?::uuid
            order by k.noted_at desc, k.id desc
            """;

    /** Parameter: contract. */
    static final String ROOMS = """
            select s.year::bigint as year, s.cents, u.cents as spent, u.counted_on from contracts.spending_room s
            left join contracts.contract_use u on u.contract_id = s.contract_id and u.year = s.year
            where s.contract_id = ? order by s.year desc
            """;

    private ClockLists() {}

    static ListStatement on(LocalDate today) {
        return ListStatement.of(COLUMNS, FROM, today)
                .sortable("due", "q.due_on")
                .sortable("contract", "q.number")
                .sortable("provider", "q.provider")
                .sortable("rule", "q.rule")
                .containsIn("search", "q.number", "q.provider", "q.what")
                .filter("contract", "q.contract_id = ?", ListStatement::id)
                .filter("provider", "q.provider_id = ?", ListStatement::id)
                .filter("start", "q.start_id is not distinct from nullif(?, '-')::uuid")
                .filter("rule", "q.rule = ?")
                .filter("began", "q.started_on = ?", ClockLists::day)
                .filter(
                        "state",
                        "case ? when 'open' then " + OPEN + " else q.state = ? end",
                        typed -> List.of(typed, typed))
                .orderedBy(OPEN + " desc, case when " + OPEN + " then q.due_on end, q.due_on desc, q.number, q.rule,"
                        + " q.started_on, q.start_id");
    }

    private static List<Object> day(String typed) {
        try {
            return List.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            throw new NotFound("no day: " + typed);
        }
    }

    static Running running(Row row) {
        return new Running(
                new Key(
                        row.uuid("contract_id"),
                        row.text("rule"),
                        row.date("started_on"),
                        row.optionalUuid("start_id")),
                row.text("number"),
                row.uuid("provider_id"),
                row.text("provider"),
                row.text("what"),
                rule(row, row.text("rule")),
                row.date("due_on"),
                State.of(row.text("state")),
                row.optionalDate("happened_on"),
                row.optionalText("note"),
                row.optionalInstant("noted_at"),
                row.optionalText("noted_by"),
                row.optionalNumber("used"));
    }

    static Rule rule(Row row) {
        return rule(row, row.text("code"));
    }

    private static Rule rule(Row row, String code) {
        return new Rule(
                code,
                row.date("rule_from"),
                row.optionalDate("rule_until"),
                row.text("article"),
                row.text("source"),
                row.text("starts"),
                row.optionalNumber("amount"),
                row.optionalText("unit"),
                row.text("direction").equals("voor"),
                row.flag("by_law"),
                row.text("party").equals("aanbieder"));
    }

    static Mark mark(Row row) {
        return new Mark(
                row.text("kind"),
                row.date("happened_on"),
                row.text("note"),
                row.instant("noted_at"),
                row.text("noted_by"));
    }

    static Room room(Row row) {
        return new Room(
                row.integer("year"), row.money("cents"), row.optionalMoney("spent"), row.optionalDate("counted_on"));
    }
}
