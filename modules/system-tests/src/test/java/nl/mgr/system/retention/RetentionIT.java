package nl.mgr.system.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is older than its days goes in the night, with what belongs to it; what is younger or tells no day stays. */
class RetentionIT {

    private static final String ATTEMPT = """
            insert into platform.login_attempt (id, account, origin, at, succeeded)
            select uuidv7(), 'retained', 'sample', timestamptz '2026-11-30 10:00+01' - days * interval '1 day', false
            from unnest(array[89, 91, 500]) as days""";
    private static final String MAIL = """
            insert into platform.mail (id, person_id, address, kind, version, language, subject, message_id, cause, state,
              created_at, due_at, ended_at)
            select uuidv7(), p.id, 'bewaard@regio.example', 'melding', 1, 'nl', 'Een melding', '<' || days || '@retained>',
              'sample', case when days < 0 then 'waiting' else 'sent' end, now(), '2040-01-01',
              case when days >= 0 then timestamptz '2026-11-30 10:00+01' - days * interval '1 day' end
            from platform.person p cross join unnest(array[-1, 10, 200]) as days
            where p.login_name = 'beheerder@mgr-sdcg'""";
    private static final String CONTENT = """
            insert into platform.mail_content (mail_id, sealed)
            select id, 'sealed' from platform.mail where address = 'bewaard@regio.example'""";

    private static void execute(String... statements) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String ask(String question) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private static void awaitTheNight() {
        Awaitility.await("every kind was looked at")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> ask("select count(*) = (select count(*) from platform.retention_kind)"
                                + " from platform.retention_run")
                        .equals("t"));
    }

    @Test
    void whatIsOlderThanItsDaysGoesAndTheRestStays() throws SQLException {
        awaitTheNight();
        String trail = ask("select count(*) from platform.audit_entry where operation = 'delete'");
        execute(ATTEMPT, MAIL, CONTENT, "delete from platform.retention_run");
        awaitTheNight();

        assertThat(ask("select string_agg(extract(day from '2026-11-30 10:00+01' - at)::text, ' ')"
                        + " from platform.login_attempt where account = 'retained'"))
                .isEqualTo("89");
        assertThat(ask("select string_agg(message_id, ' ' order by message_id) from platform.mail"
                        + " where address = 'bewaard@regio.example'"))
                .isEqualTo("<-1@retained> <10@retained>");
        assertThat(ask("select count(*) from platform.mail_content c where not exists"
                        + " (select from platform.mail m where m.id = c.mail_id)"))
                .isEqualTo("0");
        assertThat(ask("select removed || ' ' || kept_days from platform.retention_run where kind ="
                        + " 'platform:login-attempt'"))
                .isEqualTo("2 90");
        assertThat(
                        ask(
                                "select removed || ' ' || (undated > 0) from platform.retention_run where kind = 'platform:mail'"))
                .isEqualTo("1 true");
        assertThat(ask("select count(*) from platform.audit_entry where operation = 'delete'"))
                .isEqualTo(trail);

        Answer page =
                HttpVisitor.of(Platform.shared()).logsInAs("beheerder@mgr-sdcg").get("/account/bewaren");
        assertThat(page.status()).isEqualTo(200);
        Element attempts = page.page().expectFirst("#soorten tr:contains(Pogingen om in te loggen)");
        assertThat(attempts.text()).contains("90").contains("mgr.retention.platform.login-attempt");
        assertThat(page.page()
                        .expectFirst("#gedaan tr:contains(Pogingen om in te loggen)")
                        .text())
                .contains(" 2 ");
        assertThat(HttpVisitor.of(Platform.shared())
                        .logsInAs("contractbeheerder@mgr-sdcg")
                        .get("/account/bewaren")
                        .status())
                .isEqualTo(404);
        execute(
                "delete from platform.mail_content where mail_id in (select id from platform.mail where address ="
                        + " 'bewaard@regio.example')",
                "delete from platform.mail where address = 'bewaard@regio.example'");
    }
}
