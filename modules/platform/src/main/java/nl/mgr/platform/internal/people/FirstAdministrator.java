package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.internal.people.OneTimeTokens.Purpose;

/**
 * The first administrator of an installation: whoever reads the log of its first start. Works as the system.
 */
@ApplicationScoped
public class FirstAdministrator {

    static final String ROLE = "platform-administrator";
    static final String ORGANISATION = "Beheer van de installatie";

    private static final Duration VALID = Duration.ofDays(7);

    @Inject
    private Database database;

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private Clock clock;

    @Transactional
    public boolean missing() {
        return database.number("""
                        select count(*) as total from platform.membership
                        join platform.organisation on organisation.id = membership.organisation_id
                        where organisation.kind = 'installation'""") == 0;
    }

    /** Makes the token that is printed once; tokens of earlier starts lapse. */
    @Transactional
    public String newToken() {
        return tokens.make(Purpose.FIRST_ADMINISTRATOR, null, VALID);
    }

    @Transactional
    public boolean opens(String token) {
        return tokens.opens(Purpose.FIRST_ADMINISTRATOR, token);
    }

    /** @throws NotFound when the token is unknown, used or lapsed, or an administrator is there already */
    @Transactional
    public void register(String token, String loginName, String name, String password) {
        database.number("select 1 as total from pg_advisory_xact_lock(hashtext('platform.first-administrator'))");
        if (!missing() || !tokens.use(Purpose.FIRST_ADMINISTRATOR, token)) {
            throw new NotFound("token for the first administrator");
        }
        add(loginName, name, password);
    }

    /** Without token: for the demo. */
    @Transactional
    public void add(String loginName, String name, String password) {
        accounts.member(
                accounts.organisation(OrganisationKind.INSTALLATION, ORGANISATION, null),
                null,
                loginName,
                name,
                password,
                Set.of(ROLE),
                Period.from(LocalDate.now(clock)));
    }
}
