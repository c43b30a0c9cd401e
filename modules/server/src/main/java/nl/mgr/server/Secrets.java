package nl.mgr.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords of the embedded database and the key of what is encrypted in it: made at the first start, kept beside its
 * data, readable by the owner only.
 */
final class Secrets {

    /** What {@code mgr.secrets.key} is without an external database. */
    static final String KEY = "key";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;
    private static final int KEY_BYTES = 32;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets in(Path folder) throws IOException {
        Path file = folder.resolve("secrets.properties");
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            }
        }
        int known = values.size();
        for (String login : new String[] {"postgres", "mgr_app", "mgr_migrate"}) {
            values.putIfAbsent(login, Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES)));
        }
        values.putIfAbsent(KEY, Base64.getEncoder().encodeToString(random(KEY_BYTES)));
        if (values.size() > known) {
            write(file, values);
        }
        return new Secrets(values);
    }

    /** Whole or not at all: without these passwords the data is lost. */
    private static void write(Path file, Properties values) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer out = Files.newBufferedWriter(part)) {
            values.store(out, "Secrets of the embedded database. Keep them with the data.");
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    String of(String name) {
        return values.getProperty(name);
    }
}
