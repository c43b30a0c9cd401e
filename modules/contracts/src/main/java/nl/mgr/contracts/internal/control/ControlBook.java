package nl.mgr.contracts.internal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ControlFollowUpDone;
import nl.mgr.contracts.ControlIsFurther;
import nl.mgr.contracts.ControlNamesSomebody;
import nl.mgr.contracts.ControlOfDraft;
import nl.mgr.contracts.Controls.Decision;
import nl.mgr.contracts.Controls.NewFinding;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.contracts.Controls.Status;
import nl.mgr.contracts.Controls.Terms;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Somebody;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Reads one check and writes its steps. Who goes on with a check waits for whoever does at the same time. */
@ApplicationScoped
class ControlBook {

    private static final String NUMBER = """
            select count(*) + 1 as total from contracts.control_plan where cooperation_id = ? and number like ?
            """;

    private static final String CONTRACT = "select c.number, c.status from contracts.contract c where c.id = ?";

    private static final String ADD = """
            insert into contracts.control_plan (id, cooperation_id, number, kind, contract_id, provider_id, title, goal, risk,
              first_day, last_day, detailed, necessity, status, made_at, made_by)
            values (?, ?, ?, ?, ?::uuid, (select c.provider_id from contracts.contract c where c.id = ?::uuid), ?, ?, ?, ?, ?, ?, ?,
              'concept', ?, ?)
            """;

    private static final String CHANGE = """
            update contracts.control_plan set kind = ?, title = ?, goal = ?, risk = ?, first_day = ?, last_day = ?, detailed = ?,
              necessity = ?, version = version + 1
            where id = ? and version = ? and status = 'concept'
            """;

    private static final String SETTLE =
            "update contracts.control_plan set status = 'vastgesteld', version = version + 1 where id = ?";

    private static final String SAMPLE = """
            update contracts.control_plan set sample_size = ?, sample_method = ?, version = version + 1 where id = ?
            """;

    private static final String NOTE = """
            insert into contracts.control_finding (id, cooperation_id, plan_id, provider_id, number, rule, finding, cents, noted_at,
              noted_by)
            select ?, k.cooperation_id, k.id, k.provider_id, ?, ?, ?, ?, ?, ? from contracts.control_plan k where k.id = ?
            """;

    private static final String REMOVE = "delete from contracts.control_finding where plan_id = ? and id = ?";

    private static final String DONE = """
            update contracts.control_plan set status = 'uitgevoerd', hearing_until = ?, version = version + 1 where id = ?
            """;

    private static final String GIVE_VIEW = """
            insert into contracts.control_view (id, cooperation_id, plan_id, provider_id, words, given_at, given_by)
            select ?, k.cooperation_id, k.id, k.provider_id, ?, ?, ? from contracts.control_plan k where k.id = ?
            """;

    private static final String HEARD = """
            update contracts.control_plan set status = 'gehoord', heard_on = ?, version = version + 1 where id = ?
            """;

    private static final String CLOSE = """
            update contracts.control_plan set status = 'afgerond', outcome = ?, motivation = ?, closed_at = ?, closed_by = ?,
              version = version + 1
            where id = ?
            """;

    private static final String FOLLOW = """
            insert into contracts.control_follow_up (id, cooperation_id, plan_id, provider_id, what, due_on, cents)
            select ?, k.cooperation_id, k.id, k.provider_id, ?, ?, ?::bigint from contracts.control_plan k where k.id = ?
            """;

    private static final String FINISH = """
            update contracts.control_follow_up set done_at = ?, done_by = ? where plan_id = ? and id = ? and done_at is null
            """;

    private static final String FOLLOWED =
            "select done_by from contracts.control_follow_up where plan_id = ? and id = ? and done_at is not null";

    private record Agreed(String number, boolean draft) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    Plan get(UUID id) {
        return database.first(ControlLists.BY_ID, ControlLists::plan, id)
                .orElseThrow(() -> new NotFound("check " + id));
    }

    /** One that is at a step, and stays there until the end of the transaction. */
    Plan at(UUID id, Status status) {
        get(id);
        database.alone("control", id);
        Plan plan = get(id);
        if (plan.status() != status) {
            throw new ControlIsFurther(
                    plan.number(),
                    Texts.of("contracts", "controle.stand." + plan.status().code()));
        }
        return plan;
    }

    UUID add(@Nullable UUID contract, Terms terms) {
        if (contract != null) {
            Agreed agreed = database.first(
                            CONTRACT,
                            row -> new Agreed(
                                    row.text("number"), row.text("status").equals("draft")),
                            contract)
                    .orElseThrow(() -> new NotFound("contract " + contract));
            if (agreed.draft()) {
                throw new ControlOfDraft(agreed.number());
            }
        }
        UUID cooperation = ActorContext.current().requireCooperation();
        database.alone("control", cooperation);
        String year = "CTR-" + LocalDate.now(clock).getYear() + "-";
        UUID id = Ids.next();
        database.update(
                ADD,
                id,
                cooperation,
                "%s%02d".formatted(year, database.number(NUMBER, cooperation, year + "%")),
                terms.kind().code(),
                contract,
                contract,
                terms.title().strip(),
                terms.goal().strip(),
                terms.risk().strip(),
                terms.first(),
                terms.last(),
                terms.detailed(),
                terms.necessity().strip(),
                now(),
                name());
        return id;
    }

    void change(Plan plan, long version, Terms terms) {
        int changed = database.update(
                CHANGE,
                terms.kind().code(),
                terms.title().strip(),
                terms.goal().strip(),
                terms.risk().strip(),
                terms.first(),
                terms.last(),
                terms.detailed(),
                terms.necessity().strip(),
                plan.id(),
                version);
        if (changed == 0) {
            throw new OptimisticLockException("check " + plan.id() + " has another version than " + version);
        }
    }

    void settle(Plan plan) {
        database.update(SETTLE, plan.id());
    }

    void sample(Plan plan, long size, String method) {
        database.update(SAMPLE, size, method.strip(), plan.id());
    }

    void note(NewFinding given) {
        if (Somebody.isNamedIn(given.finding() + " " + given.rule())) {
            throw new ControlNamesSomebody();
        }
        database.update(
                NOTE,
                Ids.next(),
                given.number(),
                given.rule().strip(),
                given.finding().strip(),
                given.amount(),
                now(),
                name(),
                given.plan());
    }

    void remove(Plan plan, UUID finding) {
        database.update(REMOVE, plan.id(), finding);
    }

    void done(Plan plan, LocalDate until) {
        database.update(DONE, until, plan.id());
    }

    void giveView(Plan plan, String words) {
        database.update(GIVE_VIEW, Ids.next(), words.strip(), now(), name(), plan.id());
    }

    void heard(Plan plan) {
        database.update(HEARD, LocalDate.now(clock), plan.id());
    }

    void close(Plan plan, Decision decision) {
        database.update(CLOSE, decision.outcome().code(), decision.motivation().strip(), now(), name(), plan.id());
        if (!decision.what().isBlank()) {
            database.update(
                    FOLLOW,
                    Ids.next(),
                    decision.what().strip(),
                    Objects.requireNonNull(decision.due()),
                    decision.amount(),
                    plan.id());
        }
    }

    void finish(Plan plan, UUID followUp) {
        if (database.update(FINISH, now(), name(), plan.id(), followUp) == 0) {
            throw new ControlFollowUpDone(database.first(FOLLOWED, row -> row.text("done_by"), plan.id(), followUp)
                    .orElseThrow(() -> new NotFound("follow-up " + followUp)));
        }
    }

    private Instant now() {
        return clock.instant();
    }

    private static String name() {
        return ActorContext.current().name();
    }
}
