package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.LoginService.Person;

/** Log-ins that last. Kept in the database, so that ending one counts on all nodes at the next request. */
@ApplicationScoped
class Sessions {

    static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Transactional
    public UUID begin(UUID person, String origin) {
        UUID id = Ids.next();
        database.update(
                "insert into platform.login_session (id, person_id, origin, started_at) values (?, ?, ?, ?)",
                id,
                person,
                origin,
                clock.instant());
        database.first(
                "select 1 as done from platform.record('platform.person', ?, 'log-in', jsonb_build_object('origin', ?::text))",
                row -> row.number("done"),
                person,
                origin);
        return id;
    }

    @Transactional
    public Optional<Person> person(UUID session) {
        return database.first(
                """
                select person.id, person.login_name, person.name
                from platform.login_session session join platform.person on person.id = session.person_id
                where session.id = ? and session.ended_at is null and session.started_at > ? and person.blocked_at is null""",
                row -> new Person(row.uuid("id"), row.text("login_name"), row.text("name")),
                session,
                clock.instant().minus(LONGEST));
    }

    @Transactional
    public void end(UUID session) {
        database.update(
                "update platform.login_session set ended_at = ? where id = ? and ended_at is null",
                clock.instant(),
                session);
    }
}
