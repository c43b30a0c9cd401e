package nl.mgr.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords of the embedded database: made at the first start, kept beside its data, readable by the owner only. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

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
            return new Secrets(values);
        }
        for (String login : new String[] {"postgres", "mgr_app", "mgr_migrate"}) {
            byte[] random = new byte[24];
            RANDOM.nextBytes(random);
            values.setProperty(login, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer out = Files.newBufferedWriter(file)) {
            values.store(out, "Passwords of the embedded database. Keep them with the data.");
        }
        return new Secrets(values);
    }

    String of(String login) {
        return values.getProperty(login);
    }
}
