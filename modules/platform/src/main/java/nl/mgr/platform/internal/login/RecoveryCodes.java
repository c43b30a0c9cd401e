package nl.mgr.platform.internal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.RandomBytes;
import org.apache.commons.codec.binary.Base32;

/** Ten codes on paper for whoever has no phone at hand: 80 random bits each, kept as hashes, each good for once. */
@ApplicationScoped
class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int BYTES = 10;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** New ones; those before count no longer. */
    @Transactional
    List<String> renew(UUID person) {
        drop(person);
        List<String> codes = Stream.generate(RecoveryCodes::random).limit(COUNT).toList();
        database.batch(
                "insert into platform.recovery_code (id, person_id, hash) values (?, ?, ?)",
                codes.stream()
                        .map(code -> new Object[] {Ids.next(), person, hash(code)})
                        .toList());
        return codes;
    }

    /** Whether it is an unused code of the person; it is used from now on. */
    @Transactional
    boolean spend(UUID person, String typed) {
        return database.update(
                        "update platform.recovery_code set used_at = ? where person_id = ? and hash = ? and used_at is null",
                        clock.instant(),
                        person,
                        hash(typed))
                == 1;
    }

    @Transactional
    void drop(UUID person) {
        database.update("delete from platform.recovery_code where person_id = ?", person);
    }

    /** Four groups of four letters and digits. */
    private static String random() {
        return new Base32().encodeToString(RandomBytes.of(BYTES)).replaceAll("(.{4})(?!$)", "$1-");
    }

    private static byte[] hash(String code) {
        return Fingerprint.ofText(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }
}
