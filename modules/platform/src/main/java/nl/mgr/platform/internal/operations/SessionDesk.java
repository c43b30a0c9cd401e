package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.OwnAccess;
import nl.mgr.platform.RunningSessions;
import nl.mgr.platform.internal.login.Sessions;

/** Sessions of the people whom row security shows to whoever asks. */
@ApplicationScoped
@Guarded("platform")
class SessionDesk implements RunningSessions {

    private static final String COLUMNS = """
            session.id, session.person_id, person.name, organisation.name as organisation, organisation.kind,
            session.started_at, session.origin""";
    private static final String RUNNING = """
            platform.login_session session
            join platform.person on person.id = session.person_id
            join platform.membership on membership.id = session.membership_id
            join platform.organisation on organisation.id = membership.organisation_id
            where session.ended_at is null and session.started_at > ? and person.blocked_at is null""";

    @Inject
    private Database database;

    @Inject
    private SessionCounts counts;

    @Inject
    private Clock clock;

    /** Numbers of the whole installation come from the log-in, which alone sees everybody. */
    @Override
    @Right("platform.operations.view")
    public List<Count> counts() {
        return ActorContext.current().kind() == ActorKind.PLATFORM
                ? ActorContext.callAs(Actor.authentication(), counts::byKind)
                : counts.byKind();
    }

    @Override
    @Transactional
    @Right("platform.operations.view")
    public Page<Session> find(ListQuery query) {
        ListStatement list = ListStatement.of(COLUMNS, RUNNING, clock.instant().minus(Sessions.LONGEST))
                .orderedBy("session.id desc")
                .sortable("name", "person.name")
                .sortable("organisation", "organisation.name")
                .sortable("since", "session.started_at")
                .sortable("origin", "session.origin");
        return database.page(list, query, SessionDesk::session);
    }

    @Override
    @Transactional
    @Right("platform.operations.view")
    public Session session(UUID id) {
        return running(id);
    }

    @Override
    @Transactional
    @Right("platform.session.end")
    public void end(UUID id) {
        Session session = running(id);
        if (session.own()) {
            throw new OwnAccess(session.name());
        }
        database.update("update platform.login_session set ended_at = ? where id = ?", clock.instant(), id);
        database.first(
                "select 1 as done from platform.record('platform.login_session', ?, 'run', jsonb_build_object('ended', ?::text))",
                row -> row.number("done"),
                id,
                session.name());
    }

    private Session running(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + RUNNING + " and session.id = ?",
                        SessionDesk::session,
                        clock.instant().minus(Sessions.LONGEST),
                        id)
                .orElseThrow(() -> new NotFound("session " + id));
    }

    private static Session session(Row row) {
        return new Session(
                row.uuid("id"),
                row.text("name"),
                row.text("organisation"),
                OrganisationKind.of(row.text("kind")),
                row.instant("started_at"),
                row.text("origin"),
                row.uuid("person_id").equals(ActorContext.current().personId()));
    }
}
