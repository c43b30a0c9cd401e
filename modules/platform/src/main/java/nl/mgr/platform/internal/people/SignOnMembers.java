package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Period;
import nl.mgr.platform.LoginService.Person;
import org.jspecify.annotations.Nullable;

/** People as an organisation's own log-in knows them. */
@ApplicationScoped
public class SignOnMembers {

    /**
     * Somebody who may be meant.
     *
     * @param linked whether they came this way before, so that the log-in's own name for them is known
     * @param elsewhere whether they work, or will work, for another organisation too
     * @param membershipId what they are there today, {@code null} for nothing
     * @param roles of that membership
     */
    public record Found(
            Person person,
            boolean linked,
            boolean blocked,
            boolean elsewhere,
            @Nullable UUID membershipId,
            List<String> roles) {}

    @Inject
    private Database database;

    @Inject
    private Persons persons;

    @Inject
    private Clock clock;

    /** By the log-in's own name for them, else by log-in name. Asked as the log-in, which alone sees all memberships. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Found> find(
            UUID provider, UUID organisation, @Nullable UUID cooperation, String subject, String loginName) {
        LocalDate today = LocalDate.now(clock);
        return database.first(
                """
                select person.id, person.login_name, person.name, person.blocked_at is not null as blocked,
                       known.id is not null as linked, here.id as membership_id,
                       coalesce(array_to_string(here.roles, ' '), '') as roles,
                       exists (select from platform.membership other where other.person_id = person.id
                         and (other.organisation_id <> ? or other.cooperation_id is distinct from ?::uuid)
                         and (other.valid_until is null or other.valid_until > ?)) as elsewhere
                from platform.person
                left join platform.external_identity known
                  on known.person_id = person.id and known.identity_provider_id = ? and known.subject = ?
                left join platform.membership here
                  on here.person_id = person.id and here.organisation_id = ? and here.cooperation_id is not distinct from ?::uuid
                 and here.valid_from <= ? and (here.valid_until is null or here.valid_until > ?)
                where known.id is not null
                   or (person.login_name = ? and not exists (select from platform.external_identity other
                        where other.identity_provider_id = ? and (other.subject = ? or other.person_id = person.id)))""",
                row -> new Found(
                        new Person(row.uuid("id"), row.text("login_name"), row.text("name")),
                        row.flag("linked"),
                        row.flag("blocked"),
                        row.flag("elsewhere"),
                        row.optionalUuid("membership_id"),
                        row.text("roles").isEmpty()
                                ? List.of()
                                : List.of(row.text("roles").split(" "))),
                organisation,
                cooperation,
                today,
                provider,
                subject,
                organisation,
                cooperation,
                today,
                today,
                Persons.key(loginName),
                provider,
                subject);
    }

    /** Whether somebody else came under that log-in name before: the log-in gave it to another person since. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean nameTaken(String loginName) {
        return database.number(
                        "select count(*) as total from platform.person where login_name = ?", Persons.key(loginName))
                > 0;
    }

    /** A person and a membership from today on, for who is new. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Found join(
            @Nullable Person known,
            UUID organisation,
            @Nullable UUID cooperation,
            String loginName,
            String name,
            Set<String> roles) {
        Person person = known != null ? known : new Person(persons.add(loginName, name), Persons.key(loginName), name);
        UUID membership =
                persons.join(person.id(), organisation, cooperation, roles, Period.from(LocalDate.now(clock)));
        return new Found(person, false, false, false, membership, List.copyOf(roles));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void roles(UUID membership, Set<String> roles) {
        database.update("update platform.membership set roles = ? where id = ?", roles, membership);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void link(UUID provider, String subject, UUID person) {
        database.update("""
                insert into platform.external_identity (id, identity_provider_id, subject, person_id, linked_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""", Ids.next(), provider, subject, person, clock.instant());
    }
}
