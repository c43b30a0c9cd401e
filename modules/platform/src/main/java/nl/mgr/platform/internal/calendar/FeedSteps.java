package nl.mgr.platform.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;

/** Finds whose calendar a token opens, as the log-in. */
@ApplicationScoped
class FeedSteps {

    @Inject
    private Database database;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> membership(String token) {
        return database.first(
                "select membership_id from platform.calendar_feed where hash = ?",
                row -> row.uuid("membership_id"),
                hash(token));
    }

    /** Of 256 random bits; they cannot be guessed, so a plain hash is enough. */
    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
