package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.LoginService.Arrival;
import nl.mgr.platform.LoginService.Person;
import nl.mgr.platform.OwnAccount;
import org.jspecify.annotations.Nullable;

/** Log-ins that last. Kept in the database, so that ending one counts on all nodes at the next request. */
@ApplicationScoped
public class Sessions {

    /** Nobody stays logged in for longer. */
    public static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** A session that lasts, with whose it is. */
    record Found(Person person, boolean secondStep) {}

    @Transactional
    public UUID begin(UUID person, @Nullable UUID membership, Arrival arrival, boolean secondStep) {
        UUID id = Ids.next();
        database.update(
                """
                insert into platform.login_session (id, person_id, membership_id, origin, browser, second_step, started_at,
                  identity_provider_id)
                values (?, ?, ?::uuid, ?, ?, ?, ?, ?::uuid)""",
                id,
                person,
                membership,
                arrival.origin(),
                arrival.browser(),
                secondStep,
                clock.instant(),
                arrival.identityProvider());
        database.first(
                "select 1 as done from platform.record('platform.person', ?, 'log-in', jsonb_build_object('origin', ?::text))",
                row -> row.number("done"),
                person,
                arrival.origin());
        return id;
    }

    @Transactional
    Optional<Found> found(UUID session) {
        return database.first(
                """
                select person.id, person.login_name, person.name, session.second_step
                from platform.login_session session join platform.person on person.id = session.person_id
                where session.id = ? and session.ended_at is null and session.started_at > ? and person.blocked_at is null
                  and session.identity_provider_id is null""",
                row -> new Found(
                        new Person(row.uuid("id"), row.text("login_name"), row.text("name")), row.flag("second_step")),
                session,
                clock.instant().minus(LONGEST));
    }

    /** Of a person, the newest first. */
    @Transactional
    public List<OwnAccount.Session> lasting(UUID person) {
        return database.list(
                """
                select id, origin, browser, started_at, second_step from platform.login_session
                where person_id = ? and ended_at is null and started_at > ? order by started_at desc, id""",
                row -> new OwnAccount.Session(
                        row.uuid("id"),
                        row.instant("started_at"),
                        row.text("origin"),
                        row.text("browser"),
                        row.flag("second_step")),
                person,
                clock.instant().minus(LONGEST));
    }

    /** @return whether it was one of the person's that lasted */
    @Transactional
    public boolean end(UUID person, UUID session) {
        return database.update(
                        "update platform.login_session set ended_at = ? where id = ? and person_id = ? and ended_at is null",
                        clock.instant(),
                        session,
                        person)
                == 1;
    }

    /** All of a person but one. */
    @Transactional
    public int endOthers(UUID person, UUID kept) {
        return database.update(
                "update platform.login_session set ended_at = ? where person_id = ? and id <> ? and ended_at is null",
                clock.instant(),
                person,
                kept);
    }

    /** All of a person. */
    @Transactional
    public void endAll(UUID person) {
        database.update(
                "update platform.login_session set ended_at = ? where person_id = ? and ended_at is null",
                clock.instant(),
                person);
    }

    /** The second step was set up and taken within this session. */
    @Transactional
    public void strengthen(UUID session) {
        database.update("update platform.login_session set second_step = true where id = ?", session);
    }

    @Transactional
    public void end(UUID session) {
        database.update(
                "update platform.login_session set ended_at = ? where id = ? and ended_at is null",
                clock.instant(),
                session);
    }
}
