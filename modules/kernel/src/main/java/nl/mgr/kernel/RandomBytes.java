package nl.mgr.kernel;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random bytes that nobody can foresee: for keys, nonces, salts and what is handed out once. */
public final class RandomBytes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomBytes() {}

    public static byte[] of(int length) {
        byte[] random = new byte[length];
        RANDOM.nextBytes(random);
        return random;
    }

    /** @return two hexadecimal digits per byte */
    public static String inHex(int bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }
}
