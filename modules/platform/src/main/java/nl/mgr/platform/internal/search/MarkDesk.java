package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.Marks;

/** Keeps marks per membership; what they point at is resolved anew each time, under the rights of today. */
@ApplicationScoped
@Guarded
class MarkDesk implements Marks {

    private static final int MOST_SHOWN = 8;

    private static final String VISIT = """
        insert into platform.record_mark (membership_id, subject, cooperation_id, person_id, visited_at)
        values (?, ?, ?, ?, ?)
        on conflict (membership_id, subject) do update set visited_at = excluded.visited_at
        """;
    private static final String PIN = """
        insert into platform.record_mark (membership_id, subject, cooperation_id, person_id, pinned_at)
        values (?, ?, ?, ?, ?)
        on conflict (membership_id, subject) do update set pinned_at = excluded.pinned_at
        """;
    /** A mark that nothing is left of goes; one that was opened stays as such. */
    private static final String GONE =
            "delete from platform.record_mark where membership_id = ? and subject = ? and visited_at is null";

    private static final String UNPIN =
            "update platform.record_mark set pinned_at = null where membership_id = ? and subject = ?";
    private static final String PINNED =
            "select subject from platform.record_mark where membership_id = ? and pinned_at is not null"
                    + " order by pinned_at desc limit 50";
    private static final String RECENT =
            "select subject from platform.record_mark where membership_id = ? and pinned_at is null"
                    + " order by visited_at desc limit 20";
    private static final String IS_PINNED =
            "select count(*) as total from platform.record_mark where membership_id = ? and subject = ? and pinned_at"
                    + " is not null";
    /** Of what was only opened the latest are kept. */
    private static final String FORGET = """
        delete from platform.record_mark where membership_id = ? and pinned_at is null and subject not in (
          select kept.subject from platform.record_mark kept where kept.membership_id = ? and kept.pinned_at is null
          order by kept.visited_at desc limit 50)
        """;

    @Inject
    private Database database;

    @Inject
    private Subjects subjects;

    @Inject
    private Clock clock;

    @Override
    @Right(Right.EVERYBODY)
    public boolean kept() {
        Actor actor = ActorContext.current();
        return actor.membershipId() != null && actor.cooperationId() != null;
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public boolean visit(Subject subject) {
        Actor actor = ActorContext.current();
        database.update(
                VISIT, actor.membershipId(), subject, actor.requireCooperation(), actor.personId(), clock.instant());
        database.update(FORGET, actor.membershipId(), actor.membershipId());
        return database.number(IS_PINNED, actor.membershipId(), subject) > 0;
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public String pin(Subject subject, boolean on) {
        Resolved resolved = Optional.ofNullable(
                        kept() ? subjects.resolve(List.of(subject)).get(subject) : null)
                .orElseThrow(() -> new NotFound("record " + subject));
        Actor actor = ActorContext.current();
        if (on) {
            database.update(
                    PIN, actor.membershipId(), subject, actor.requireCooperation(), actor.personId(), clock.instant());
        } else {
            database.update(GONE, actor.membershipId(), subject);
            database.update(UNPIN, actor.membershipId(), subject);
        }
        return resolved.address();
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<Marked> pinned() {
        return kept()
                ? marked(database.list(
                        PINNED,
                        row -> Subject.parse(row.text("subject")),
                        ActorContext.current().membershipId()))
                : List.of();
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<Marked> recent() {
        return kept()
                ? marked(database.list(
                        RECENT,
                        row -> Subject.parse(row.text("subject")),
                        ActorContext.current().membershipId()))
                : List.of();
    }

    private List<Marked> marked(List<Subject> kept) {
        Map<Subject, Resolved> resolved = subjects.resolve(kept);
        return kept.stream()
                .flatMap(
                        subject -> Optional.ofNullable(resolved.get(subject))
                                .map(one -> new Marked(subject, one.title(), one.address()))
                                .stream())
                .limit(MOST_SHOWN)
                .toList();
    }
}
