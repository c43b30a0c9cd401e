package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.mgr.kernel.Database;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.RunningSessions.Count;
import nl.mgr.platform.internal.login.Sessions;
import org.jspecify.annotations.Nullable;

/** In a transaction of its own, for it may be of another actor than the one who asked. */
@ApplicationScoped
class SessionCounts {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Count> byKind() {
        return database.list(
                """
                select organisation.kind, count(*) as sessions
                from platform.login_session session
                join platform.person on person.id = session.person_id
                left join platform.membership on membership.id = session.membership_id
                left join platform.organisation on organisation.id = membership.organisation_id
                where session.ended_at is null and session.started_at > ? and person.blocked_at is null
                group by organisation.kind order by organisation.kind nulls last""",
                row -> new Count(kind(row.optionalText("kind")), row.number("sessions")),
                clock.instant().minus(Sessions.LONGEST));
    }

    private static @Nullable OrganisationKind kind(@Nullable String code) {
        return code == null ? null : OrganisationKind.of(code);
    }
}
