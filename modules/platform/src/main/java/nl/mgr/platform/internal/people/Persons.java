package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The rows of people and of what they are where. Works as the system: nobody else may write identities. */
@ApplicationScoped
class Persons {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** How a log-in name is kept. */
    static String key(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }

    /** Nobody else registers somebody by this name until this transaction ends. */
    @Transactional
    void reserve(String loginName) {
        database.number(
                "select 1 as total from pg_advisory_xact_lock(hashtext('platform.log-in name'), hashtext(?))",
                key(loginName));
    }

    @Transactional
    Optional<UUID> find(String loginName) {
        return database.first(
                "select id from platform.person where login_name = ?", row -> row.uuid("id"), key(loginName));
    }

    /** Without a way to log in. */
    @Transactional
    UUID add(String loginName, String name) {
        UUID id = Ids.next();
        database.update(
                "insert into platform.person (id, login_name, name, created_at) values (?, ?, ?, ?)",
                id,
                key(loginName),
                name,
                clock.instant());
        return id;
    }

    /** Where mail for a person without an address goes from now on. */
    @Transactional
    void address(UUID person, String address) {
        database.update(
                "update platform.person set mail_address = ? where id = ? and mail_address is null", address, person);
    }

    /** @return id of the membership */
    @Transactional
    UUID join(UUID person, UUID organisation, @Nullable UUID cooperation, Set<String> roles, Period period) {
        UUID id = Ids.next();
        database.update("""
                insert into platform.membership (id, person_id, organisation_id, cooperation_id, roles, valid_from, valid_until)
                values (?, ?, ?, ?, ?, ?, ?)""", id, person, organisation, cooperation, roles, period.from(), period.until());
        return id;
    }
}
