package nl.mgr.contracts.internal.obligation;

import java.time.LocalDate;
import java.util.List;
import nl.mgr.contracts.Obligations.Debtor;
import nl.mgr.contracts.Obligations.Delivery;
import nl.mgr.contracts.Obligations.Due;
import nl.mgr.contracts.Obligations.Ended;
import nl.mgr.contracts.Obligations.Judgement;
import nl.mgr.contracts.Obligations.Kind;
import nl.mgr.contracts.Obligations.Obligation;
import nl.mgr.contracts.Obligations.Owner;
import nl.mgr.contracts.Obligations.Repeat;
import nl.mgr.contracts.Obligations.State;
import nl.mgr.contracts.Obligations.Terms;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** SQL of what is shown of obligations. */
final class ObligationLists {

    /** Days with how they stand. Parameter: today. */
    private static final String DAYS = """
            (select d.id, d.cooperation_id, d.obligation_id, d.contract_id, c.number as contract, d.provider_id, d.due_on,
                    d.follows_id, o.kind, o.words, o.debtor, o.owner, o.proof, d.answer, d.delivered_at, d.delivered_by,
                    d.decided_at, d.decided_by, d.reason,
                    coalesce((d.delivered_at at time zone 'Europe/Amsterdam')::date > d.due_on, false) as delivered_late,
                    case when d.state <> 'open' then d.state
                         when d.due_on > o.ended_on or o.repeats <> 'eenmalig' and d.due_on >= c.valid_until then 'vervallen'
                         when d.due_on < t.today then 'te-laat'
                         when d.due_on <= t.today + 30 then 'bijna'
                         else 'open' end as state
             from (select ?::date as today) t
             cross join contracts.obligation_due d
             join contracts.obligation o on o.cooperation_id = d.cooperation_id and o.id = d.obligation_id
             join contracts.contract c on c.cooperation_id = d.cooperation_id and c.id = d.contract_id) x
            join providers.provider_ref p on p.cooperation_id = x.cooperation_id and p.id = x.provider_id
            """;

    private static final String DAY = """
            x.id, x.obligation_id, x.contract_id, x.contract, x.provider_id, p.name as provider, x.kind, x.words, x.debtor,
            x.owner, x.proof, x.due_on, x.state, x.answer, x.delivered_at, x.delivered_by, x.delivered_late, x.decided_at,
            x.decided_by, x.reason, x.follows_id""";

    /** Parameter: today. */
    static final String DAY_OF = "select " + DAY + " from " + DAYS;

    /** Parameters: today, id. */
    static final String DAY_BY_ID = DAY_OF + " where x.id = ?";

    private static final String OBLIGATION = """
            select o.id, o.contract_id, c.number as contract, o.provider_id, p.name as provider, o.kind, o.words, o.article,
                   o.debtor, o.owner, o.first_due, o.repeats, o.proof, o.reason, o.made_at, o.made_by, o.ended_on, o.ended_at,
                   o.ended_by, o.end_reason, s.next_on, s.late, s.waiting
            from (select ?::date as today) t
            cross join contracts.obligation o
            join contracts.contract c on c.cooperation_id = o.cooperation_id and c.id = o.contract_id
            join providers.provider_ref p on p.cooperation_id = o.cooperation_id and p.id = o.provider_id
            cross join lateral (
              select min(d.due_on) filter (where d.state = 'open') as next_on,
                     count(*) filter (where d.state = 'open' and d.due_on < t.today) as late,
                     count(*) filter (where d.state = 'aangeleverd') as waiting
              from contracts.obligation_due d
              where d.cooperation_id = o.cooperation_id and d.obligation_id = o.id
                and (o.ended_on is null or d.due_on <= o.ended_on)
                and (o.repeats = 'eenmalig' or c.valid_until is null or d.due_on < c.valid_until)) s
            """;

    /** Parameters: today, id. */
    static final String BY_ID = OBLIGATION + "where o.id = ?";

    /** Parameters: today, contract. */
    static final String OF_CONTRACT =
            OBLIGATION + "where o.contract_id = ? order by o.ended_on is not null, s.next_on nulls last, o.kind, o.id";

    private ObligationLists() {}

    static ListStatement days(LocalDate today) {
        return ListStatement.of(DAY, DAYS + " where true", today)
                .orderedBy("x.state in ('aanvaard', 'afgewezen', 'vervallen'), x.due_on, x.contract, x.id")
                .sortable("due", "x.due_on")
                .sortable("contract", "x.contract")
                .sortable("provider", "p.name")
                .sortable("kind", "x.kind")
                .sortable("state", "x.state")
                .containsIn("search", "x.words", "x.contract", "p.name")
                .filter("state", "x.state = any (string_to_array(?, ','))", ObligationLists::states)
                .filter("kind", "x.kind = ?")
                .filter("debtor", "x.debtor = ?")
                .filter("contract", "x.contract_id = ?", ListStatement::id)
                .filter("obligation", "x.obligation_id = ?", ListStatement::id);
    }

    private static List<Object> states(String typed) {
        return List.of(typed.equals("lopend") ? "open,bijna,te-laat" : typed);
    }

    static Due day(Row row) {
        return new Due(
                row.uuid("id"),
                row.uuid("obligation_id"),
                row.uuid("contract_id"),
                row.text("contract"),
                row.uuid("provider_id"),
                row.text("provider"),
                Coded.of(Kind.class, row.text("kind")),
                row.text("words"),
                Coded.of(Debtor.class, row.text("debtor")),
                Coded.of(Owner.class, row.text("owner")),
                row.flag("proof"),
                row.date("due_on"),
                Coded.of(State.class, row.text("state")),
                delivery(row),
                judgement(row),
                row.optionalUuid("follows_id"));
    }

    private static @Nullable Delivery delivery(Row row) {
        return row.optionalInstant("delivered_at") == null
                ? null
                : new Delivery(
                        row.text("answer"),
                        row.instant("delivered_at"),
                        row.text("delivered_by"),
                        row.flag("delivered_late"));
    }

    private static @Nullable Judgement judgement(Row row) {
        String reason = row.optionalText("reason");
        return row.optionalInstant("decided_at") == null
                ? null
                : new Judgement(row.instant("decided_at"), row.text("decided_by"), reason == null ? "" : reason);
    }

    static Obligation obligation(Row row) {
        return new Obligation(
                row.uuid("id"),
                row.uuid("contract_id"),
                row.text("contract"),
                row.uuid("provider_id"),
                row.text("provider"),
                new Terms(
                        Coded.of(Kind.class, row.text("kind")),
                        row.text("words"),
                        row.optionalText("article"),
                        Coded.of(Debtor.class, row.text("debtor")),
                        Coded.of(Owner.class, row.text("owner")),
                        row.date("first_due"),
                        Coded.of(Repeat.class, row.text("repeats")),
                        row.flag("proof"),
                        row.text("reason")),
                row.instant("made_at"),
                row.text("made_by"),
                ended(row),
                row.optionalDate("next_on"),
                row.number("late"),
                row.number("waiting"));
    }

    private static @Nullable Ended ended(Row row) {
        LocalDate on = row.optionalDate("ended_on");
        return on == null ? null : new Ended(on, row.instant("ended_at"), row.text("ended_by"), row.text("end_reason"));
    }
}
