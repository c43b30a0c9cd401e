package nl.mgr.contracts.internal.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.IndexationBuiltUpon;
import nl.mgr.contracts.IndexationByOnePerson;
import nl.mgr.contracts.IndexationEmpty;
import nl.mgr.contracts.IndexationInForce;
import nl.mgr.contracts.IndexationOvertaken;
import nl.mgr.contracts.IndexationStands;
import nl.mgr.contracts.Indexations.Run;
import nl.mgr.contracts.Indexations.Status;
import nl.mgr.contracts.TariffsIndexed;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.Tasks;
import org.jspecify.annotations.Nullable;

/** The life of a run: each step follows one other, and is kept with who, when and what it came to then. */
@ApplicationScoped
class IndexationSteps {

    /** What a run comes to, in one figure and its sums. */
    private record Outcome(long tariffs, long before, long after, String sha256) {
        static Outcome of(Row row) {
            return new Outcome(row.number("tariffs"), row.number("before"), row.number("after"), row.text("sha256"));
        }
    }

    private record Who(@Nullable UUID proposed, @Nullable UUID approved) {}

    @Inject
    private Database database;

    @Inject
    private IndexationReader reader;

    @Inject
    private DomainEvents events;

    @Inject
    private Notifications notifications;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    /** @throws IndexationStands when it is in another status */
    Run require(UUID run, Status... allowed) {
        Run found = reader.byId(run).orElseThrow(() -> new NotFound("indexation " + run));
        if (!List.of(allowed).contains(found.status())) {
            throw stands(run);
        }
        return found;
    }

    IndexationStands stands(UUID run) {
        Run found = reader.byId(run).orElseThrow(() -> new NotFound("indexation " + run));
        return new IndexationStands(found.number(), found.status().code());
    }

    void propose(UUID id) {
        Run run = require(id, Status.DRAFT);
        Outcome outcome = outcome(id);
        if (outcome.tariffs() == 0) {
            throw new IndexationEmpty(run.number());
        }
        move(
                run,
                Status.PROPOSED,
                outcome.sha256(),
                new Who(ActorContext.current().personId(), null));
        note(id, Status.PROPOSED, null, outcome);
        if (byPeople()) {
            notifications.tell(
                    IndexationNotices.PROPOSED,
                    IndexationOffice.origin(id),
                    List.of(NoticeReaders.staff("contracts.indexation.approve")),
                    run.number(),
                    outcome.tariffs());
        }
    }

    void approve(UUID id) {
        Run run = require(id, Status.PROPOSED);
        Who who = who(id);
        UUID person = ActorContext.current().personId();
        if (person == null || person.equals(who.proposed())) {
            throw new IndexationByOnePerson(run.number());
        }
        Outcome outcome = outcome(id);
        if (!outcome.sha256().equals(run.sha256())) {
            throw new IndexationOvertaken(run.number());
        }
        move(run, Status.APPROVED, run.sha256(), new Who(who.proposed(), person));
        note(id, Status.APPROVED, null, outcome);
        done(id);
    }

    void sendBack(UUID id, String why) {
        Run run = require(id, Status.PROPOSED, Status.APPROVED);
        move(run, Status.DRAFT, null, new Who(null, null));
        note(id, Status.DRAFT, why, null);
        done(id);
    }

    void withdraw(UUID id) {
        move(require(id, Status.DRAFT), Status.WITHDRAWN, null, new Who(null, null));
        note(id, Status.WITHDRAWN, null, null);
    }

    long apply(UUID id) {
        database.number(IndexationStatements.PATIENCE);
        database.alone("indexation", ActorContext.current().requireCooperation());
        Run run = require(id, Status.APPROVED);
        record Applied(Outcome outcome, long added) {}
        Applied applied = database.first(
                        IndexationStatements.APPLY,
                        row -> new Applied(Outcome.of(row), row.number("added")),
                        id,
                        run.effective(),
                        run.sha256(),
                        id)
                .orElseThrow();
        if (!applied.outcome().sha256().equals(run.sha256())) {
            throw new IndexationOvertaken(run.number());
        }
        if (applied.added() != applied.outcome().tariffs()) {
            throw new IllegalStateException(run.number() + " wrote " + applied + " tariffs");
        }
        finish(run, Status.APPLIED, null, applied.outcome());
        return applied.added();
    }

    void undo(UUID id, String why) {
        database.number(IndexationStatements.PATIENCE);
        database.alone("indexation", ActorContext.current().requireCooperation());
        Run run = require(id, Status.APPLIED);
        if (!LocalDate.now(clock).isBefore(run.effective())) {
            throw new IndexationInForce(run.number(), run.effective());
        }
        UUID cooperation = ActorContext.current().requireCooperation();
        long written = reader.steps(id).stream()
                .filter(step -> step.status() == Status.APPLIED)
                .reduce((first, last) -> last)
                .map(step -> Objects.requireNonNull(step.tariffs()))
                .orElseThrow();
        record Written(long tariffs, long untouched) {}
        Written now = database.first(
                        IndexationStatements.WRITTEN,
                        row -> new Written(row.number("tariffs"), row.number("untouched")),
                        cooperation,
                        IndexationOffice.origin(id))
                .orElseThrow();
        if (now.untouched() != written || now.tariffs() != written) {
            throw new IndexationBuiltUpon(run.number(), Math.max(written - now.untouched(), now.tariffs() - written));
        }
        finish(run, Status.UNDONE, why, outcomeOfNothing(written, run));
        database.number(IndexationStatements.TAKE_BACK, cooperation, IndexationOffice.origin(id));
    }

    private static Outcome outcomeOfNothing(long tariffs, Run run) {
        return new Outcome(tariffs, 0, 0, Objects.requireNonNull(run.sha256()));
    }

    private void finish(Run run, Status status, @Nullable String why, Outcome outcome) {
        move(run, status, run.sha256(), who(run.id()));
        note(run.id(), status, why, outcome);
        database.number(IndexationStatements.RECORD, run.id(), status.code(), outcome.tariffs(), outcome.sha256());
        if (byPeople()) {
            events.publish(new TariffsIndexed(run.id(), run.effective(), status.code()));
        }
    }

    /** What the system itself writes, as when it loads a demo, is news to nobody. */
    private static boolean byPeople() {
        return ActorContext.current().kind() != ActorKind.SYSTEM;
    }

    private void move(Run run, Status to, @Nullable String sha256, Who who) {
        int moved = database.update(
                IndexationStatements.MOVE,
                to.code(),
                sha256,
                who.proposed(),
                who.approved(),
                run.id(),
                run.status().code());
        if (moved == 0) {
            throw stands(run.id());
        }
    }

    void note(UUID run, Status status, @Nullable String why, @Nullable Outcome outcome) {
        database.update(
                IndexationStatements.STEP,
                Ids.next(),
                ActorContext.current().requireCooperation(),
                run,
                status.code(),
                clock.instant(),
                ActorContext.current().name(),
                why,
                outcome == null ? null : outcome.tariffs(),
                outcome == null ? null : outcome.before(),
                outcome == null ? null : outcome.after());
    }

    private Outcome outcome(UUID run) {
        return database.first(IndexationStatements.OUTCOME, Outcome::of, run).orElseThrow();
    }

    private Who who(UUID run) {
        return database.first(
                        IndexationStatements.WHO,
                        row -> new Who(row.optionalUuid("proposed_by"), row.optionalUuid("approved_by")),
                        run)
                .orElseThrow();
    }

    private void done(UUID run) {
        tasks.done(IndexationTasks.APPROVE, IndexationOffice.origin(run), "");
    }
}
