package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Roles;
import nl.mgr.platform.internal.login.Secrets;
import nl.mgr.platform.internal.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/** Registers organisations, people and memberships. Works as the system: nobody else may write identities. */
@ApplicationScoped
@Guarded
class AccountBook implements Accounts {

    private final Roles roles = Roles.fromFile();

    @Inject
    private Database database;

    @Inject
    private Persons persons;

    @Inject
    private FirstMembers firstMembers;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right("platform.people.manage")
    public UUID organisation(OrganisationKind kind, String name, @Nullable UUID pointer) {
        return find(kind, pointer).orElseGet(() -> {
            UUID id = Ids.next();
            boolean ofCooperation = kind == OrganisationKind.COOPERATION_TEAM || kind == OrganisationKind.PROVIDER;
            Actor actor = ActorContext.current();
            database.update(
                    "insert into platform.organisation (id, kind, name, cooperation_id, pointer) values (?, ?, ?, ?,"
                            + " ?)",
                    id,
                    kind.code(),
                    name,
                    ofCooperation ? actor.requireCooperation() : null,
                    pointer);
            return id;
        });
    }

    private Optional<UUID> find(OrganisationKind kind, @Nullable UUID pointer) {
        return pointer == null
                ? database.first(
                        "select id from platform.organisation where kind = ? and pointer is null",
                        row -> row.uuid("id"),
                        kind.code())
                : database.first(
                        "select id from platform.organisation where kind = ? and pointer = ?",
                        row -> row.uuid("id"),
                        kind.code(),
                        pointer);
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public UUID member(
            UUID organisationId,
            @Nullable UUID cooperationId,
            String loginName,
            String name,
            String password,
            Set<String> roleNames,
            Period period) {
        OrganisationKind kind = database.first(
                        "select kind from platform.organisation where id = ?",
                        row -> OrganisationKind.of(row.text("kind")),
                        organisationId)
                .orElseThrow(() -> new NotFound("organisation " + organisationId));
        roles.check(kind, roleNames);
        return persons.join(person(loginName, name, password), organisationId, cooperationId, roleNames, period);
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public UUID newMember(NewMember member) {
        Actor actor = ActorContext.current();
        if (actor.kind() != ActorKind.PLATFORM && actor.kind() != ActorKind.SYSTEM) {
            throw new NotFound("organisation " + member.pointer());
        }
        persons.reserve(member.loginName());
        return ActorContext.callAs(
                Actor.system(member.cooperationId(), actor.name()), () -> firstMembers.register(member));
    }

    private UUID person(String loginName, String name, String password) {
        return persons.find(loginName).orElseGet(() -> {
            String key = Persons.key(loginName);
            UUID id = persons.add(key, name);
            MailAddress.ofDemo(key).ifPresent(address -> persons.address(id, address));
            database.update(
                    "insert into platform.credential (id, person_id, kind, secret, changed_at) values (?, ?,"
                            + " 'password', ?, ?)",
                    Ids.next(),
                    id,
                    secrets.of(password, key),
                    clock.instant());
            return id;
        });
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public void block(UUID personId) {
        int found = database.update(
                "update platform.person set blocked_at = coalesce(blocked_at, ?) where id = ?",
                clock.instant(),
                personId);
        if (found == 0) {
            throw new NotFound("person " + personId);
        }
        database.update(
                "update platform.login_session set ended_at = ? where person_id = ? and ended_at is null",
                clock.instant(),
                personId);
    }

    @Override
    @Transactional
    @Right("platform.people.manage")
    public void unblock(UUID personId) {
        database.update("update platform.person set blocked_at = null where id = ?", personId);
    }
}
