package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.OrganisationKind;

/**
 * The first administrator of an installation: whoever reads the log of its first start. Works as the system.
 */
@ApplicationScoped
public class FirstAdministrator {

    static final String ROLE = "platform-administrator";
    static final String ORGANISATION = "Beheer van de installatie";

    private static final Duration VALID = Duration.ofDays(7);
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String OPEN_TOKEN = """
            select count(*) as total from platform.one_time_token
            where purpose = 'first-administrator' and hash = ? and used_at is null and expires_at > ?""";

    @Inject
    private Database database;

    @Inject
    private Accounts accounts;

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
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        Instant now = clock.instant();
        lapse(now);
        database.update(
                "insert into platform.one_time_token (id, purpose, hash, expires_at) values (?, 'first-administrator', ?, ?)",
                Ids.next(),
                hash(token),
                now.plus(VALID));
        return token;
    }

    @Transactional
    public boolean opens(String token) {
        return database.number(OPEN_TOKEN, hash(token), clock.instant()) > 0;
    }

    /** @throws NotFound when the token is unknown, used or lapsed, or an administrator is there already */
    @Transactional
    public void register(String token, String loginName, String name, String password) {
        database.number("select 1 as total from pg_advisory_xact_lock(hashtext('platform.first-administrator'))");
        if (database.number(OPEN_TOKEN, hash(token), clock.instant()) == 0 || !missing()) {
            throw new NotFound("token for the first administrator");
        }
        lapse(clock.instant());
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

    private void lapse(Instant now) {
        database.update(
                "update platform.one_time_token set used_at = ? where purpose = 'first-administrator' and used_at is null",
                now);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
