package nl.mgr.system.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.MailServer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ReceivedMail;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Who manages the keys of an organisation hears that one ends: 30 days ahead and 7, once each. Each day has a key of the
 * team of which it hears that day: the round goes by last day, so when that mail is there, what came before it was looked at.
 */
@Tag("own-platform")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyEndIT {

    private static final String DUIVEN = "beheerder@duiven";
    private static final String TEAM = "beheerder@mgr-sdcg";

    private static MailServer server;
    private static RunningPlatform platform;

    @BeforeAll
    static void start() {
        server = new MailServer();
        platform = RunningPlatform.start(Demo.copy("keys"), settings(Platform.DEMO_DAY));
    }

    @AfterAll
    static void stop() {
        platform.close();
        server.close();
    }

    @Test
    @Order(1)
    void thirtyDaysAheadTheAdministratorsOfItsOrganisationHear() throws SQLException {
        makes(TEAM, "te ver", "2026-12-31");
        makes(TEAM, "ingetrokken", "2026-12-30");
        execute("update platform.api_key set revoked_at = made_at, revoked_by = made_by, revoked_by_id = made_by_id"
                + " where name = 'ingetrokken'");
        makes(DUIVEN, "rapportage", "2026-12-30");
        makes(TEAM, "einde 1", "2026-12-30");

        awaits(TEAM, "einde 1", 1);
        ReceivedMail mail = awaits(DUIVEN, "rapportage", 1).get(0);
        assertThat(mail.subject()).contains("De sleutel rapportage werkt tot en met 30 december 2026.");
        assertThat(mail.link()).contains("/account/kies?als=").contains("sleutel");
        assertThat(about(TEAM, "te ver")).isEmpty();
        assertThat(about(TEAM, "ingetrokken")).isEmpty();

        HttpVisitor duiven = HttpVisitor.of(platform).logsInAs(DUIVEN);
        assertThat(text(duiven, "/account/sleutels")).contains("loopt over 30 dagen af");
        assertThat(text(duiven, "/account/meldingen")).contains("De sleutel rapportage werkt tot en met");
        for (String other : new String[] {"beheerder@westervoort", "beleidsmedewerker@duiven", TEAM}) {
            assertThat(text(HttpVisitor.of(platform).logsInAs(other), "/account/meldingen"))
                    .as(other)
                    .doesNotContain("rapportage");
        }
    }

    /** What was missed while the server stood still is told late, once. */
    @Test
    @Order(2)
    void sevenDaysAheadOnceMoreAndNotAfterARestart() throws SQLException {
        restart("2026-12-23");
        awaits(DUIVEN, "rapportage", 2);
        restart("2026-12-23");
        makes(TEAM, "einde 3", "2027-01-22");
        awaits(TEAM, "einde 3", 1);
        assertThat(about(DUIVEN, "rapportage")).hasSize(2);
        assertThat(about(TEAM, "te ver")).hasSize(1);
        assertThat(about(TEAM, "ingetrokken")).isEmpty();
    }

    private static String text(HttpVisitor visitor, String page) {
        return visitor.get(page).page().select("main").text();
    }

    private static List<ReceivedMail> awaits(String login, String key, int many) {
        Awaitility.await("mail about " + key)
                .atMost(Duration.ofMinutes(3))
                .until(() -> about(login, key).size() >= many);
        return about(login, key);
    }

    private static List<ReceivedMail> about(String login, String key) {
        return server.receivedBy(login + ".example").stream()
                .filter(mail -> mail.subject().contains("De sleutel " + key + " werkt"))
                .toList();
    }

    private static void restart(String day) {
        platform.close();
        platform = RunningPlatform.start(platform.data(), settings(day));
    }

    /** Keys are looked at every few seconds, so that each start of a day takes no minute. */
    private static Map<String, String> settings(String day) {
        Map<String, String> settings = new HashMap<>(server.settings(Platform.SETTINGS));
        settings.put("mgr.clock.start", day + "T10:00");
        settings.put("mgr.rounds.most-seconds", "3");
        return settings;
    }

    /** Made on the page; its days are set behind its back, for the page makes keys of today. */
    private static void makes(String login, String name, String lastDay) throws SQLException {
        HttpVisitor visitor = HttpVisitor.of(platform).logsInAs(login);
        HttpVisitor.Answer made = visitor.press(
                visitor.get("/account/sleutel-nieuw"), "maak", Map.of("naam", name, "bereik", "gemeenten-lezen"));
        assertThat(made.page().select("#geheim")).isNotEmpty();
        execute("update platform.api_key set last_day = '%s', made_at = '2026-01-31 12:00' where name = '%s'"
                .formatted(lastDay, name));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
