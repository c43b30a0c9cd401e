package nl.mgr.system.support;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** An authenticator app: tells a code that it did not tell before. */
public final class Phone {

    private static final long PERIOD = 30;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecretKeySpec secret;
    private long last;

    /** @param letters as the page shows them */
    public Phone(String letters) {
        secret = new SecretKeySpec(new Base32().decode(letters.replace(" ", "")), generator.getAlgorithm());
    }

    /** A portal takes the codes of three periods, so three log-ins need no waiting; more than three would. */
    public String newCode() {
        long present = Instant.now().getEpochSecond() / PERIOD;
        last = Math.max(last + 1, present - 1);
        if (last > present + 1) {
            throw new IllegalStateException("this test wants more codes than there are now");
        }
        return lastCode();
    }

    /** The code that was told last. */
    public String lastCode() {
        try {
            return generator.generateOneTimePasswordString(secret, Instant.ofEpochSecond(last * PERIOD));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
