package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Ids;

/** The attempts to log in, counted in the database and so over all nodes. */
@ApplicationScoped
public class Attempts {

    private static final Duration MEMORY = Duration.ofHours(24);
    private static final String RECORD =
            "insert into platform.login_attempt (id, account, origin, at, succeeded) values (?, ?, ?, ?, ?)";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * Books an attempt as failed before the password is looked at: attempts made side by side count each other.
     *
     * @return what is still to be waited; then nothing was booked and the password must not be looked at
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration begin(String loginName, String origin) {
        byte[] account = account(loginName);
        Instant now = clock.instant();
        database.number(
                "select 1 as total from pg_advisory_xact_lock(?)",
                ByteBuffer.wrap(account).getLong());
        Duration forAccount = left(LoginDelay.PER_ACCOUNT, """
                select count(*) as failures, max(at) as last from platform.login_attempt
                where account = ? and at > ? and not succeeded
                  and at > coalesce((select max(at) from platform.login_attempt where account = ? and succeeded), '-infinity')""", now, account, now.minus(MEMORY), account);
        Duration forOrigin = left(LoginDelay.PER_ORIGIN, """
                select count(*) filter (where not succeeded) - count(*) filter (where succeeded) as failures, max(at) as last
                from platform.login_attempt where origin = ? and at > ?""", now, origin, now.minus(MEMORY));
        Duration longer = forAccount.compareTo(forOrigin) > 0 ? forAccount : forOrigin;
        Duration wait = LoginDelay.counts() ? longer : Duration.ZERO;
        if (wait.isZero()) {
            database.update(RECORD, Ids.next(), account, origin, now, false);
        }
        return wait;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(String loginName, String origin) {
        database.update(RECORD, Ids.next(), account(loginName), origin, clock.instant(), true);
    }

    private Duration left(LoginDelay delay, String sql, Instant now, Object... parameters) {
        return database.first(
                        sql,
                        row -> {
                            Instant last = row.optionalInstant("last");
                            return last == null ? Duration.ZERO : delay.left(row.number("failures"), last, now);
                        },
                        parameters)
                .orElse(Duration.ZERO);
    }

    private static byte[] account(String loginName) {
        return Fingerprint.ofText(loginName);
    }
}
