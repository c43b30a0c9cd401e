package nl.mgr.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256: of files, of the rows of a bulk run, of random texts that are not kept themselves. */
public final class Fingerprint {

    private static final int BUFFER_BYTES = 8192;

    private Fingerprint() {}

    /**
     * So that the audit trail can tell what was brought in.
     *
     * @param rows records, whose text stands for them
     * @return 64 hexadecimal digits
     */
    public static String of(Collection<?> rows) {
        MessageDigest digest = sha256();
        rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** @return 64 hexadecimal digits */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /**
     * Of content of any length, read to its end.
     *
     * @return 64 hexadecimal digits
     */
    public static String of(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** @return 32 bytes */
    public static byte[] ofText(String text) {
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
