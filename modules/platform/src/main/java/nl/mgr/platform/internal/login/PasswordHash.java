package nl.mgr.platform.internal.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.kernel.RandomBytes;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * An Argon2id hash with the parameters it was made with, in the usual notation
 * {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, so that stronger parameters later don't lock anybody out.
 */
final class PasswordHash {

    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern NOTATION = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final int memory;
    private final int iterations;
    private final int lanes;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int memory, int iterations, int lanes, byte[] salt, byte[] hash) {
        this.memory = memory;
        this.iterations = iterations;
        this.lanes = lanes;
        this.salt = salt;
        this.hash = hash;
    }

    static PasswordHash of(String password) {
        byte[] salt = RandomBytes.of(SALT_BYTES);
        return new PasswordHash(
                MEMORY_KIB,
                ITERATIONS,
                LANES,
                salt,
                compute(password, MEMORY_KIB, ITERATIONS, LANES, salt, HASH_BYTES));
    }

    /** @throws IllegalArgumentException when the text is no Argon2id hash */
    static PasswordHash parse(String text) {
        Matcher parts = NOTATION.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash");
        }
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordHash(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                decoder.decode(parts.group(4)),
                decoder.decode(parts.group(5)));
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(hash, compute(password, memory, iterations, lanes, salt, hash.length));
    }

    /** Whether it was made with weaker parameters than today's. */
    boolean outdated() {
        return memory < MEMORY_KIB || iterations < ITERATIONS || hash.length < HASH_BYTES;
    }

    private static byte[] compute(String password, int memory, int iterations, int lanes, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(iterations)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] result = new byte[length];
        generator.generateBytes(
                Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), result);
        return result;
    }

    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + iterations + ",p=" + lanes + "$" + encoder.encodeToString(salt)
                + "$" + encoder.encodeToString(hash);
    }
}
