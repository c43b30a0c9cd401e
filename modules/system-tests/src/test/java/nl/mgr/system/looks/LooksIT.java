package nl.mgr.system.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A look at somebody's data is written down with the look, once, for whom it is about, and nobody changes it. */
class LooksIT {

    private static final String ADMINISTRATOR = "beheerder@zuid-limburg";
    private static final String LAWYER = "jurist@zuid-limburg";
    private static final String BUYER = "inkoper@zuid-limburg";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final HttpVisitor administrator = HttpVisitor.of(Platform.shared()).logsInAs(ADMINISTRATOR);
    private final HttpVisitor lawyer = HttpVisitor.of(Platform.shared()).logsInAs(LAWYER);
    private String before = "0";

    @BeforeEach
    void count() {
        before = ask("select coalesce(max(id), 0) from platform.processing_log");
    }

    private static void execute(String... statements) {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ask(String question) {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String person(String login) {
        return ask("select id from platform.person where login_name = '" + login + "'");
    }

    private static String called(String login) {
        return ask("select name from platform.person where login_name = '" + login + "'");
    }

    private static String organisation(String login) {
        return ask("select o.name from platform.organisation o join platform.membership m on m.organisation_id = o.id"
                + " join platform.person p on p.id = m.person_id where p.login_name = '" + login + "'");
    }

    private static String memberPage(String login) {
        return "/account/lid?id="
                + ask("select m.id from platform.membership m join platform.person p on p.id = m.person_id"
                        + " where p.login_name = '" + login + "'");
    }

    /** Of the rows since the test began. */
    private String since(String what, String where) {
        return ask("select " + what + " from platform.processing_log where id > " + before + " and " + where);
    }

    private static String about(String login) {
        return "person_id = '" + person(login) + "'";
    }

    @Test
    void aLookAtSomebodysPageIsOneRowWithTheFieldsOfTheStandard() {
        assertThat(administrator.get(memberPage(LAWYER)).status()).isEqualTo(200);

        // the page asks several times for the person: its facts, the roles and what they let them do
        assertThat(since("count(*)", "true")).isEqualTo("1");
        assertThat(since(
                        "concat_ws(' ', name, status, processing_activity_id, data_subject_id_type, resource_name,"
                                + " octet_length(data_subject_id), octet_length(span_id), parent_span_id is null,"
                                + " end_time >= start_time, foreign_span_id is null)",
                        about(LAWYER)))
                .isEqualTo("lid Ok platform:toegang:1 person mgr 32 8 t t t");
        assertThat(since("actor_id || actor_name", "true")).isEqualTo(person(ADMINISTRATOR) + called(ADMINISTRATOR));

        administrator.get(memberPage(LAWYER));
        assertThat(since("count(*)", about(LAWYER))).as("the next look").isEqualTo("2");
        assertThat(since("count(distinct data_subject_id)", about(LAWYER))).isEqualTo("1");
    }

    @Test
    void aLookAtALotOfPeopleIsARowForEachBelowOneForAll() {
        Answer page = administrator.get("/account/mensen?aantal=100");
        assertThat(page.status()).isEqualTo(200);

        long shown = page.page().select("#lijst tbody tr").size();
        assertThat(shown).isGreaterThan(5);
        assertThat(since("count(*)", "person_id is not null"))
                .as("all but oneself")
                .isEqualTo(String.valueOf(shown - 1));
        assertThat(since("count(*)", about(ADMINISTRATOR))).isEqualTo("0");
        assertThat(since("count(*)", "data_subject_id is null and parent_span_id is null"))
                .isEqualTo("1");
        assertThat(since("count(distinct (trace_id, parent_span_id))", "person_id is not null"))
                .isEqualTo("1");
        assertThat(since("count(distinct span_id) = count(*)", "true")).isEqualTo("t");

        page = administrator.get("/account/mensen?zoek=" + called(ADMINISTRATOR).replace(' ', '+'));
        assertThat(page.status()).isEqualTo(200);
        assertThat(since("count(*)", about(ADMINISTRATOR))).isEqualTo("0");
    }

    @Test
    void onesOwnPageIsNoLookOfAnother() {
        assertThat(administrator.get(memberPage(ADMINISTRATOR)).status()).isEqualTo(200);
        assertThat(since("count(*)", "true")).isEqualTo("0");
    }

    @Test
    void everybodySeesWhoLookedAtThemAndNothingElse() {
        administrator.get(memberPage(LAWYER));
        administrator.get(memberPage(BUYER));

        Answer page = lawyer.get("/account/bekeken");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().selectFirst("#lijst tbody tr").text())
                .contains(called(ADMINISTRATOR))
                .contains("De pagina met naam, rollen en toegang")
                .contains("Toegang van mensen regelen")
                .contains(organisation(ADMINISTRATOR));
        String own = ask("select count(*) from platform.processing_log where " + about(LAWYER));
        assertThat(page.page().select("#lijst tbody tr")).hasSize(Math.min(25, Integer.parseInt(own)));
        assertThat(lawyer.get("/account/ik").page().select("main a[href$=/account/bekeken]"))
                .hasSize(1);

        Answer stranger =
                HttpVisitor.of(Platform.shared()).logsInAs("wethouder@duiven").get("/account/bekeken");
        assertThat(stranger.page().select("main").text()).doesNotContain(organisation(ADMINISTRATOR));
        assertThat(lawyer.get("/account/inzage").status()).isEqualTo(404);
    }

    private static String mailTo(String login) {
        return ask(
                "insert into platform.mail (id, cooperation_id, person_id, address, kind, version, language, subject,"
                        + " message_id, cause, state, created_at, due_at, ended_at) select uuidv7(), m.cooperation_id, p.id,"
                        + " p.login_name || '.example', 'melding', 1, 'nl', 'Kijkproef', '<look>', 'look', 'sent', now(), now(),"
                        + " now() from platform.person p join platform.membership m on m.person_id = p.id where p.login_name = '"
                        + login + "' returning id");
    }

    @Test
    void aLookAtMailIsALookAtWhomItIsFor() {
        String mail = mailTo(LAWYER);
        mailTo(BUYER);
        mailTo(ADMINISTRATOR);
        try {
            Answer list = administrator.get("/account/post?zoek=Kijkproef");
            assertThat(list.page().select("#lijst tbody tr")).hasSize(3);
            for (String login : List.of(LAWYER, BUYER)) {
                assertThat(since("string_agg(processing_activity_id || ' ' || name, ';')", about(login)))
                        .isEqualTo("platform:berichten:1 post");
            }
            assertThat(since("count(*)", about(ADMINISTRATOR))).isEqualTo("0");
            assertThat(lawyer.get("/account/bekeken")
                            .page()
                            .selectFirst("#lijst tbody tr")
                            .text())
                    .contains(called(ADMINISTRATOR), "Meldingen en mail sturen", "De lijst met mails");

            assertThat(administrator.get("/account/mail?id=" + mail).status()).isEqualTo(200);
            assertThat(since("string_agg(name, ' ' order by id)", about(LAWYER)))
                    .isEqualTo("post mail");
            assertThat(since("count(*)", about(BUYER))).isEqualTo("1");
            assertThat(lawyer.get("/account/bekeken")
                            .page()
                            .selectFirst("#lijst tbody tr")
                            .text())
                    .contains("De pagina met adres en onderwerp van een mail");
        } finally {
            execute("delete from platform.mail where subject = 'Kijkproef'");
        }
    }

    @Test
    void onlyWhatIsLoggedIsOfferedToSearchBy() {
        assertThat(administrator
                        .get("/account/inzage")
                        .page()
                        .select("select[name$=waarvoor] option[value*=:]")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder("platform:toegang", "platform:berichten");
    }

    @Test
    void theDatabaseShowsAMunicipalityItsOwnPersonsRowsOnly() throws SQLException {
        HttpVisitor.of(Platform.shared()).logsInAs("beheerder@duiven").get("/account/mensen");
        String cooperation = ask("select id from cooperation.cooperation where code = 'mgr-sdcg'");
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            statement.execute("set role mgr_municipality");
            statement.execute("set mgr.cooperation = '" + cooperation + "'");
            statement.execute("set mgr.person = '" + person("wethouder@duiven") + "'");
            ResultSet row =
                    statement.executeQuery("select count(*) > 0, count(distinct person_id), min(person_id::text)"
                            + " from platform.processing_log");
            row.next();
            assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
                    .containsExactly("t", "1", person("wethouder@duiven"));
        }
    }

    @Test
    void whoWatchesOverItSearchesByPersonByWhoLookedAndByPeriod() {
        administrator.get(memberPage(LAWYER));
        administrator.get(memberPage(BUYER));

        String subject = called(LAWYER).replace(' ', '+');
        Answer found = administrator.get("/account/inzage?van-wie=" + subject + "&wie="
                + called(ADMINISTRATOR).replace(' ', '+')
                + "&waarvoor=platform:toegang&van=30-11-2026&tot=30-11-2026");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.page().select("#lijst tbody tr").eachText())
                .isNotEmpty()
                .allMatch(row -> row.contains(called(LAWYER)) && row.contains(called(ADMINISTRATOR)));
        assertThat(administrator
                        .get("/account/inzage?van-wie=" + subject + "&tot=29-11-2026")
                        .page()
                        .select("#lijst tbody tr"))
                .isEmpty();
        assertThat(HttpVisitor.of(Platform.shared())
                        .logsInAs("beheerder@mgr-sdcg")
                        .get("/account/inzage?van-wie=" + subject)
                        .page()
                        .select("#lijst tbody tr")
                        .eachText())
                .as("another cooperation")
                .noneMatch(row -> row.contains(organisation(ADMINISTRATOR)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.processing_log set name = 'x'",
                "delete from platform.processing_log",
                "truncate platform.processing_log",
                "insert into platform.processing_log (trace_id, span_id, name, start_time, end_time, status, resource_name,"
                        + " resource_version, processing_activity_id, actor_name) values (gen_random_uuid(),"
                        + " '\\x0000000000000000', 'x', now(), now(), 'Ok', 'x', 'x', 'x', 'x')"
            })
    void noRoleOfTheApplicationChangesWhatWasWritten(String change) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            for (String role : List.of("staff", "municipality", "provider", "batch", "platform", "auth")) {
                statement.execute("set role mgr_" + role);
                assertThatThrownBy(() -> statement.execute(change))
                        .as(role)
                        .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState())
                                .isEqualTo(INSUFFICIENT_PRIVILEGE));
            }
        }
    }

    @Test
    void notEvenTheOwnerChangesARow() throws SQLException {
        administrator.get(memberPage(LAWYER));
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update platform.processing_log set actor_name = 'x'"))
                    .hasMessageContaining("a look is not changed");
        }
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() {
        execute("alter table platform.processing_log add constraint no_look check (person_id is distinct from '"
                + person(BUYER) + "') not valid");
        try {
            Answer refused = administrator.get(memberPage(BUYER));
            assertThat(refused.status()).isEqualTo(500);
            assertThat(refused.body()).doesNotContain(BUYER);
            assertThat(since("count(*)", "true")).isEqualTo("0");
        } finally {
            execute("alter table platform.processing_log drop constraint no_look");
        }
        assertThat(administrator.get(memberPage(BUYER)).body()).contains(BUYER);
    }

    @Test
    void everybodyReadsTheRegister() {
        Answer page = lawyer.get("/account/verwerkingen");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("#lijst tbody tr").eachText())
                .anyMatch(row -> row.contains("platform:toegang:1") && row.contains("artikel 6 lid 1 onder e"))
                .anyMatch(row -> row.contains("platform:inzage:1") && row.contains("1.830 dagen"))
                .anyMatch(row -> row.contains("providers:aanbieders:1"));
    }
}
