package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.LoginService.MembershipRow;
import nl.mgr.platform.LoginService.Person;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Roles;
import org.jspecify.annotations.Nullable;

/** What people are today, as the log-in sees it: their own roles and those of colleagues they stand in for. */
@ApplicationScoped
class Memberships {

    /** The active membership of a session that lasts. */
    record Active(
            Person person,
            UUID membershipId,
            OrganisationKind kind,
            boolean asksSecondStep,
            @Nullable UUID pointer,
            @Nullable UUID cooperationId,
            String organisation,
            String cooperation,
            List<String> roles,
            boolean secondStep,
            @Nullable UUID identityProvider) {}

    private final Roles roles = Roles.fromFile();

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Transactional
    public List<MembershipRow> today(UUID person) {
        LocalDate today = LocalDate.now(clock);
        return database.list(
                """
                select membership.id, organisation.name as organisation, organisation.kind, organisation.asks_second_step,
                       coalesce(team.name, '') as cooperation, array_to_string(membership.roles || platform.borrowed_roles(membership.id, ?, ?), ' ') as roles
                from platform.membership
                join platform.organisation on organisation.id = membership.organisation_id
                left join platform.organisation team on team.kind = 'cooperation-team' and team.pointer = membership.cooperation_id
                where membership.person_id = ? and membership.valid_from <= ?
                  and (membership.valid_until is null or membership.valid_until > ?)
                order by team.name, organisation.name, membership.id\
                """,
                row -> new MembershipRow(
                        row.uuid("id"),
                        row.text("organisation"),
                        row.text("cooperation"),
                        OrganisationKind.of(row.text("kind")),
                        row.flag("asks_second_step"),
                        List.of(row.text("roles").split(" "))),
                today,
                roles.administrators(),
                person,
                today,
                today);
    }

    @Transactional
    public Optional<Active> active(UUID session, UUID membership) {
        LocalDate today = LocalDate.now(clock);
        return database.first(
                """
                select person.id as person_id, person.login_name, person.name, membership.id, membership.cooperation_id,
                       organisation.kind, organisation.pointer, organisation.name as organisation,
                       organisation.asks_second_step,
                       coalesce(team.name, '') as cooperation, array_to_string(membership.roles || platform.borrowed_roles(membership.id, ?, ?), ' ') as roles,
                       session.second_step, session.identity_provider_id
                from platform.login_session session
                join platform.person on person.id = session.person_id
                join platform.membership on membership.person_id = person.id
                join platform.organisation on organisation.id = membership.organisation_id
                left join platform.organisation team on team.kind = 'cooperation-team' and team.pointer = membership.cooperation_id
                where session.id = ? and session.ended_at is null and session.started_at > ? and person.blocked_at is null
                  and membership.id = ? and membership.valid_from <= ?
                  and (membership.valid_until is null or membership.valid_until > ?)
                  and (session.identity_provider_id is null or exists (
                    select from platform.identity_provider provider
                    where provider.id = session.identity_provider_id and provider.switched_on_at is not null
                      and provider.organisation_id = membership.organisation_id
                      and provider.cooperation_id is not distinct from membership.cooperation_id))""",
                Memberships::active,
                today,
                roles.administrators(),
                session,
                clock.instant().minus(Sessions.LONGEST),
                membership,
                today,
                today);
    }

    /** Without a session, as if the second step had been taken; asked while another transaction may be under way. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Active> withoutSession(UUID membership) {
        LocalDate today = LocalDate.now(clock);
        return database.first("""
                select person.id as person_id, person.login_name, person.name, membership.id, membership.cooperation_id,
                       organisation.kind, organisation.pointer, organisation.name as organisation,
                       organisation.asks_second_step,
                       coalesce(team.name, '') as cooperation,
                       array_to_string(membership.roles || platform.borrowed_roles(membership.id, ?, ?), ' ') as roles,
                       true as second_step, null::uuid as identity_provider_id
                from platform.membership
                join platform.person on person.id = membership.person_id
                join platform.organisation on organisation.id = membership.organisation_id
                left join platform.organisation team on team.kind = 'cooperation-team' and team.pointer = membership.cooperation_id
                where person.blocked_at is null and membership.id = ? and membership.valid_from <= ?
                  and (membership.valid_until is null or membership.valid_until > ?)""", Memberships::active, today, roles.administrators(), membership, today, today);
    }

    /** The first that counts today, by the name somebody logs in with. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<UUID> firstOf(String loginName) {
        LocalDate today = LocalDate.now(clock);
        return database.first("""
                select membership.id from platform.membership
                join platform.person on person.id = membership.person_id
                where person.login_name = ? and membership.valid_from <= ?
                  and (membership.valid_until is null or membership.valid_until > ?)
                order by membership.valid_from, membership.id\
                """, row -> row.uuid("id"), loginName, today, today);
    }

    private static Active active(Row row) {
        return new Active(
                new Person(row.uuid("person_id"), row.text("login_name"), row.text("name")),
                row.uuid("id"),
                OrganisationKind.of(row.text("kind")),
                row.flag("asks_second_step"),
                row.optionalUuid("pointer"),
                row.optionalUuid("cooperation_id"),
                row.text("organisation"),
                row.text("cooperation"),
                List.of(row.text("roles").split(" ")),
                row.flag("second_step"),
                row.optionalUuid("identity_provider_id"));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> cooperations() {
        return database.list(
                "select distinct cooperation_id from platform.membership where cooperation_id is not null",
                row -> row.uuid("cooperation_id"));
    }
}
