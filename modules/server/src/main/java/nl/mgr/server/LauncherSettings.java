package nl.mgr.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings of {@code config/mgr.properties}, each overridden by an environment variable ({@code mgr.db.url} by
 * {@code MGR_DB_URL}) and that by a system property.
 */
final class LauncherSettings {

    private final Path home;
    private final Map<String, String> values = new TreeMap<>();

    private LauncherSettings(Path home) {
        this.home = home;
    }

    static LauncherSettings load(Path home, Map<String, String> environment, Properties system) throws Refused {
        LauncherSettings settings = new LauncherSettings(home);
        Path file = home.resolve("config/mgr.properties");
        Properties defaults = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            defaults.load(in);
        } catch (IOException e) {
            throw new Refused(
                    "The settings file " + file + " cannot be read. Put the config folder back beside mgr.jar.", e);
        }
        for (String key : defaults.stringPropertyNames()) {
            String value = defaults.getProperty(key);
            value = environment.getOrDefault(variable(key), value);
            value = system.getProperty(key, value);
            settings.values.put(key, value.strip());
        }
        return settings;
    }

    static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    Path home() {
        return home;
    }

    String text(String key) {
        @Nullable String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("setting " + key + " is not in config/mgr.properties");
        }
        return value;
    }

    boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    int number(String key) throws Refused {
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException e) {
            throw new Refused("The setting " + key + " must be a whole number, not '" + text(key) + "'.", e);
        }
    }

    void set(String key, String value) {
        values.put(key, value);
    }

    /** Hands all settings to the application, which reads them through MicroProfile Config. */
    void publish() {
        values.forEach(System::setProperty);
    }
}
