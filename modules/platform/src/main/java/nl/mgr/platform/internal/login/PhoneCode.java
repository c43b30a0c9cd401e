package nl.mgr.platform.internal.login;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import nl.mgr.kernel.RandomBytes;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes of six digits from a secret and the time, after RFC 6238 with its defaults: the only ones that every
 * authenticator app knows.
 */
final class PhoneCode {

    private static final int SECRET_BYTES = 20;
    private static final long PERIOD_SECONDS = 30;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(PERIOD_SECONDS));

    private PhoneCode() {}

    static byte[] newSecret() {
        return RandomBytes.of(SECRET_BYTES);
    }

    /** As an app takes it from a picture or a keyboard. */
    static String inLetters(byte[] secret) {
        return new Base32().encodeToString(secret);
    }

    /**
     * The period that a code is of: the present one or one beside it, for clocks of phones differ.
     *
     * @param now of the clock on the wall
     * @return empty when it is the code of none of them
     */
    static OptionalLong period(byte[] secret, String code, Instant now) {
        long present = now.getEpochSecond() / PERIOD_SECONDS;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(period -> of(secret, period).equals(code))
                .findFirst();
    }

    private static String of(byte[] secret, long period) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(period * PERIOD_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
