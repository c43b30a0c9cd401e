package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.RandomBytes;
import org.jspecify.annotations.Nullable;

/** Links that open something once: 256 random bits, kept as a hash. A new one of the same kind ends those before. */
@ApplicationScoped
class OneTimeTokens {

    /** What a link is for. */
    enum Purpose {
        FIRST_ADMINISTRATOR("first-administrator"),
        /** Setting a password: of somebody new, or of somebody who forgot it. */
        PASSWORD("password");

        private final String code;

        Purpose(String code) {
            this.code = code;
        }
    }

    private static final int BYTES = 32;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * @param person whose it is; {@code null} only for the first administrator
     * @return what the link carries; it is told here only
     */
    @Transactional
    String make(Purpose purpose, @Nullable UUID person, Duration valid) {
        String token = RandomBytes.inHex(BYTES);
        lapse(purpose, person);
        database.update(
                "insert into platform.one_time_token (id, purpose, person_id, hash, expires_at) values (?, ?, ?, ?, ?)",
                Ids.next(),
                purpose.code,
                person,
                Fingerprint.ofText(token),
                clock.instant().plus(valid));
        return token;
    }

    /** Until when one that is made now counts. */
    Instant until(Duration valid) {
        return clock.instant().plus(valid);
    }

    @Transactional
    boolean opens(Purpose purpose, String token) {
        return database.number("""
                        select count(*) as total from platform.one_time_token
                        where purpose = ? and hash = ? and used_at is null and expires_at > ?""", purpose.code, Fingerprint.ofText(token), clock.instant()) > 0;
    }

    /** Whose link it is; empty when it opens nothing (any more). */
    @Transactional
    Optional<UUID> person(Purpose purpose, String token) {
        return database.first(
                """
                select person_id from platform.one_time_token
                where purpose = ? and hash = ? and used_at is null and expires_at > ? and person_id is not null""", row -> row.uuid("person_id"), purpose.code, Fingerprint.ofText(token), clock.instant());
    }

    /** Whether it opened something until now; from now on it does not. */
    @Transactional
    boolean use(Purpose purpose, String token) {
        Instant now = clock.instant();
        return database.update("""
                        update platform.one_time_token set used_at = ?
                        where purpose = ? and hash = ? and used_at is null and expires_at > ?""", now, purpose.code, Fingerprint.ofText(token), now) == 1;
    }

    @Transactional
    void lapse(Purpose purpose, @Nullable UUID person) {
        database.update("""
                update platform.one_time_token set used_at = ?
                where purpose = ? and person_id is not distinct from ? and used_at is null""", clock.instant(), purpose.code, person);
    }
}
