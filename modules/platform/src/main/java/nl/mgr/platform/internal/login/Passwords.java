package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.LoginService.Person;

/** Compares passwords with what is kept of them. */
@ApplicationScoped
public class Passwords {

    /** What a password of nobody is compared with, so that an unknown name takes as long as a known one. */
    private static final PasswordHash OF_NOBODY = PasswordHash.of("nobody has this password");

    private record Known(Person person, boolean blocked, PasswordHash hash) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** @return the person, when name and password belong together and the person is not blocked */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Person> check(String loginName, String password) {
        Optional<Known> known = database.first(
                """
                select person.id, person.login_name, person.name, person.blocked_at is not null as blocked, credential.secret
                from platform.person join platform.credential on credential.person_id = person.id
                where person.login_name = ? and credential.kind = 'password'""",
                row -> new Known(
                        new Person(row.uuid("id"), row.text("login_name"), row.text("name")),
                        row.flag("blocked"),
                        PasswordHash.parse(row.text("secret"))),
                loginName);
        boolean matches = known.map(Known::hash).orElse(OF_NOBODY).matches(password);
        Optional<Known> welcome = known.filter(found -> matches && !found.blocked());
        welcome.filter(found -> found.hash().outdated())
                .ifPresent(found -> renew(found.person().id(), password));
        return welcome.map(Known::person);
    }

    /** Whether this is the password of the person. Asked of somebody who is in, so it need not take the same time. */
    @Transactional
    public boolean is(UUID person, String password) {
        return database.first(
                        "select secret from platform.credential where person_id = ? and kind = 'password'",
                        row -> PasswordHash.parse(row.text("secret")),
                        person)
                .filter(hash -> hash.matches(password))
                .isPresent();
    }

    /**
     * Sets the password of somebody who may not have one yet.
     *
     * @throws nl.mgr.platform.WeakPassword too short or too well known
     */
    @Transactional
    public void set(UUID person, String loginName, String password) {
        PasswordRules.check(password, loginName);
        database.update("""
                insert into platform.credential (id, person_id, kind, secret, changed_at) values (?, ?, 'password', ?, ?)
                on conflict (person_id, kind) do update set secret = excluded.secret, changed_at = excluded.changed_at""", Ids.next(), person, PasswordHash.of(password).toString(), clock.instant());
    }

    /** Whether the person has one. */
    @Transactional
    public boolean hasOne(UUID person) {
        return database.number(
                        "select count(*) as total from platform.credential where person_id = ? and kind = 'password'",
                        person)
                > 0;
    }

    private void renew(UUID person, String password) {
        database.update(
                "update platform.credential set secret = ?, changed_at = ? where person_id = ? and kind = 'password'",
                PasswordHash.of(password).toString(),
                clock.instant(),
                person);
    }
}
