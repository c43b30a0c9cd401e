package nl.mgr.contracts.internal.control;

import java.time.LocalDate;
import nl.mgr.contracts.Controls.Finding;
import nl.mgr.contracts.Controls.FollowUp;
import nl.mgr.contracts.Controls.Kind;
import nl.mgr.contracts.Controls.Outcome;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.contracts.Controls.Status;
import nl.mgr.contracts.Controls.Terms;
import nl.mgr.contracts.Controls.View;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;

/** SQL of what is shown of checks. */
final class ControlLists {

    private static final String COLUMNS = """
            k.id, k.version, k.number, k.kind, k.contract_id, coalesce(c.number, '') as contract, k.provider_id,
            coalesce(p.name, '') as provider, k.title, k.goal, k.risk, k.first_day, k.last_day, k.detailed, k.necessity,
            k.status, k.sample_size, k.sample_method, k.hearing_until, k.heard_on, k.outcome, k.motivation, k.made_by, k.made_at,
            k.closed_at, coalesce(k.closed_by, '') as closed_by""";

    private static final String FROM = """
            contracts.control_plan k
            left join contracts.contract c on c.cooperation_id = k.cooperation_id and c.id = k.contract_id
            left join providers.provider_ref p on p.cooperation_id = k.cooperation_id and p.id = k.provider_id
            """;

    static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where k.id = ?";

    static final String FINDINGS = """
            select f.id, f.number, f.rule, f.finding, f.cents, f.noted_at, f.noted_by from contracts.control_finding f
            where f.plan_id = ? order by f.number, f.id
            """;

    static final String VIEW =
            "select v.words, v.given_at, v.given_by from contracts.control_view v where v.plan_id = ?";

    static final String FOLLOW_UPS = """
            select f.id, f.what, f.due_on, f.cents, f.done_at, coalesce(f.done_by, '') as done_by
            from contracts.control_follow_up f where f.plan_id = ? order by f.due_on, f.id
            """;

    private ControlLists() {}

    static ListStatement all() {
        return ListStatement.of(COLUMNS, FROM + " where true")
                .orderedBy("k.made_at desc, k.id desc")
                .sortable("number", "k.number")
                .sortable("contract", "c.number")
                .sortable("provider", "p.name")
                .sortable("first", "k.first_day")
                .sortable("status", "k.status")
                .filter("kind", "k.kind = ?")
                .filter("status", "k.status = ?")
                .filter("contractId", "k.contract_id::text = ?")
                .filter("providerId", "k.provider_id::text = ?")
                .containsIn("search", "k.number", "k.title", "c.number", "p.name");
    }

    static Plan plan(Row row) {
        String outcome = row.optionalText("outcome");
        LocalDate first = row.date("first_day");
        return new Plan(
                row.uuid("id"),
                row.number("version"),
                row.text("number"),
                row.optionalUuid("contract_id"),
                row.text("contract"),
                row.optionalUuid("provider_id"),
                row.text("provider"),
                new Terms(
                        Kind.of(row.text("kind")),
                        row.text("title"),
                        row.text("goal"),
                        row.text("risk"),
                        first,
                        row.date("last_day"),
                        row.flag("detailed"),
                        row.text("necessity")),
                Status.of(row.text("status")),
                row.optionalNumber("sample_size"),
                row.text("sample_method"),
                row.optionalDate("hearing_until"),
                row.optionalDate("heard_on"),
                outcome == null ? null : Outcome.of(outcome),
                row.text("motivation"),
                row.text("made_by"),
                row.instant("made_at"),
                row.optionalInstant("closed_at"),
                row.text("closed_by"));
    }

    static Finding finding(Row row) {
        return new Finding(
                row.uuid("id"),
                row.number("number"),
                row.text("rule"),
                row.text("finding"),
                row.money("cents"),
                row.instant("noted_at"),
                row.text("noted_by"));
    }

    static View view(Row row) {
        return new View(row.text("words"), row.instant("given_at"), row.text("given_by"));
    }

    static FollowUp followUp(Row row) {
        return new FollowUp(
                row.uuid("id"),
                row.text("what"),
                row.date("due_on"),
                row.optionalMoney("cents"),
                row.optionalInstant("done_at"),
                row.text("done_by"));
    }
}
