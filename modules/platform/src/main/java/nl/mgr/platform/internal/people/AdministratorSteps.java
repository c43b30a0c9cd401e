package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Period;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.LoginNameTaken;
import nl.mgr.platform.OrganisationKind;

/** The steps of {@link AdministratorDesk}, as the system, each in a transaction of its own. */
@ApplicationScoped
class AdministratorSteps {

    private static final String ROLE = "municipality-administrator";

    private static final String TEAM_ROLES = """
            select distinct unnest(m.roles) as role
            from platform.membership m join platform.organisation o on o.id = m.organisation_id
            where m.cooperation_id = ? and o.kind = ? and (m.valid_until is null or m.valid_until > ?)""";

    private static final String ADMINISTERED = """
            select distinct o.pointer
            from platform.membership m join platform.organisation o on o.id = m.organisation_id
            where m.cooperation_id = ? and o.kind = ? and ? = any (m.roles)
              and (m.valid_until is null or m.valid_until > ?)""";

    @Inject
    private Database database;

    @Inject
    private Accounts accounts;

    @Inject
    private Persons persons;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<String> teamRoles(UUID cooperation) {
        return Set.copyOf(database.list(
                TEAM_ROLES, row -> row.text("role"), cooperation, OrganisationKind.COOPERATION_TEAM.code(), today()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<UUID> administered(UUID cooperation) {
        return Set.copyOf(database.list(
                ADMINISTERED,
                row -> row.uuid("pointer"),
                cooperation,
                OrganisationKind.MUNICIPALITY.code(),
                ROLE,
                today()));
    }

    /** @return the person, who is new */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID join(
            UUID municipality,
            String organisation,
            UUID cooperation,
            String loginName,
            String name,
            String mailAddress) {
        if (persons.find(loginName).isPresent()) {
            throw new LoginNameTaken(loginName.strip());
        }
        UUID person = persons.add(loginName, name);
        if (!mailAddress.isEmpty()) {
            persons.address(person, mailAddress);
        }
        UUID at = accounts.organisation(OrganisationKind.MUNICIPALITY, organisation, municipality);
        persons.join(person, at, cooperation, Set.of(ROLE), Period.from(today()));
        return person;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
