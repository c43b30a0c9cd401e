package nl.mgr.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** One log for launcher, database and web server, set by {@code config/payara/logging.properties}. */
final class Logs {

    private Logs() {}

    static Path file(LauncherSettings settings) {
        return settings.home().resolve("config/payara/logging.properties");
    }

    static void configure(LauncherSettings settings) throws Refused {
        try (InputStream in = Files.newInputStream(file(settings))) {
            LogManager.getLogManager().readConfiguration(in);
        } catch (IOException e) {
            throw new Refused("The log settings in " + file(settings) + " cannot be read.", e);
        }
    }
}
