package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherSettingsTest {

    @TempDir
    private Path home;

    private final Properties system = new Properties();

    @BeforeEach
    void settingsFile() throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve("config")).resolve("mgr.properties"),
                "mgr.http.port=8080\nmgr.base-url=\nmgr.demo = true \n");
    }

    @Test
    void theFileGivesTheDefaults() throws Refused {
        LauncherSettings settings = LauncherSettings.load(home, Map.of(), system);
        assertThat(settings.number("mgr.http.port")).isEqualTo(8080);
        assertThat(settings.text("mgr.base-url")).isEmpty();
        assertThat(settings.flag("mgr.demo")).isTrue();
    }

    @Test
    void aVariableGoesBeforeTheFileAndASystemPropertyBeforeBoth() throws Refused {
        Map<String, String> environment = Map.of("MGR_HTTP_PORT", "8081", "MGR_BASE_URL", "https://a.example");
        system.setProperty("mgr.http.port", "8082");
        LauncherSettings settings = LauncherSettings.load(home, environment, system);
        assertThat(settings.number("mgr.http.port")).isEqualTo(8082);
        assertThat(settings.text("mgr.base-url")).isEqualTo("https://a.example");
    }

    @Test
    void spacesAroundAValueDoNotCount() throws Refused {
        LauncherSettings settings = LauncherSettings.load(home, Map.of("MGR_HTTP_PORT", " 8085 "), system);
        assertThat(settings.number("mgr.http.port")).isEqualTo(8085);
    }

    @Test
    void variablesAreTheKeysInCapitals() {
        assertThat(LauncherSettings.variable("mgr.db.app.user")).isEqualTo("MGR_DB_APP_USER");
        assertThat(LauncherSettings.variable("mgr.trusted-proxies")).isEqualTo("MGR_TRUSTED_PROXIES");
    }

    @Test
    void aWordWhereANumberBelongsIsRefusedWithItsName() throws Refused {
        LauncherSettings settings = LauncherSettings.load(home, Map.of("MGR_HTTP_PORT", "tachtig"), system);
        assertThatThrownBy(() -> settings.number("mgr.http.port"))
                .isInstanceOf(Refused.class)
                .hasMessage("The setting mgr.http.port must be a whole number, not 'tachtig'.");
    }

    @Test
    void withoutTheSettingsFileItIsSaidWhereItBelongs() {
        Path elsewhere = home.resolve("elsewhere");
        assertThatThrownBy(() -> LauncherSettings.load(elsewhere, Map.of(), system))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("config/mgr.properties")
                .hasMessageContaining("beside mgr.jar");
    }

    @Test
    void aSettingThatTheFileDoesNotExplainDoesNotExist() throws Refused {
        LauncherSettings settings = LauncherSettings.load(home, Map.of("MGR_OTHER", "x"), system);
        assertThatThrownBy(() -> settings.text("mgr.other")).isInstanceOf(IllegalStateException.class);
    }
}
