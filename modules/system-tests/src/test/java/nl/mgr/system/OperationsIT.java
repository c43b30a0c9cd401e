package nl.mgr.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators see what goes wrong and what to do about it, and end the sessions of others. */
class OperationsIT {

    private static final String PAGE = "/account/beheer";
    private static final String ADMINISTRATOR = "beheerder@mgr-sdcg";
    private static final String OF_INSTALLATION = "beheerder@installatie";
    private static final String BUYER = "inkoper@mgr-sdcg";
    private static final String NONSENSE = "/onzin/van-niemand";
    private static final String FAILED = "01920000-0000-7000-8000-0000000fa11f";

    private Connection database;

    @BeforeEach
    void enter() throws SQLException {
        database = PlatformDatabase.asSuperuser(Platform.shared());
        clean();
    }

    @AfterEach
    void leave() throws SQLException {
        clean();
        database.close();
    }

    private void clean() throws SQLException {
        execute("delete from kernel.outbox where id = '" + FAILED + "'");
        execute("delete from kernel.round where node = 'elders:1'");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static HttpVisitor visitor(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }

    private static Element row(Document page, String section, String named) {
        return page.select("#" + section + " tbody tr").stream()
                .filter(row -> row.child(0).text().contains(named))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no row " + named + " in: " + page.select("#" + section).text()));
    }

    @Test
    void everyWorkOfTheBackgroundIsSeenToRun() {
        HttpVisitor administrator = visitor(ADMINISTRATOR);
        Awaitility.await("the node writes down what it does")
                .atMost(Duration.ofMinutes(3))
                .until(() -> administrator.get(PAGE).page().select("#werk tbody tr").stream()
                        .filter(row -> row.text().contains("Gelukt"))
                        .map(row -> row.child(0).text().replaceFirst("^Werk:? ", ""))
                        .toList()
                        .containsAll(List.of(
                                "Berichten afleveren",
                                "Logboek verzegelen",
                                "Onderbroken leveringen afmaken",
                                "Gegevens van vertrokken gemeenten klaarzetten")));
    }

    @Test
    void workThatStoppedIsBadAndSaysWhatToDo() throws SQLException {
        execute("insert into kernel.round (name, node, pause_ms, started_at, ended_at, due_at, seen_at)"
                + " select 'test.stilgevallen', 'elders:1', 1000, max(seen_at) - interval '2 hours',"
                + " max(seen_at) - interval '2 hours', max(seen_at) - interval '2 hours',"
                + " max(seen_at) - interval '2 hours' from kernel.round");
        for (String login : List.of(ADMINISTRATOR, OF_INSTALLATION)) {
            Document page = visitor(login).get(PAGE).page();
            Element check = row(page, "gezond", "Achtergrondwerk");
            assertThat(check.select(".status--negative")).isNotEmpty();
            assertThat(check.text()).contains("staat stil: test.stilgevallen", "Start de server opnieuw");
            assertThat(row(page, "werk", "test.stilgevallen").select(".status--negative"))
                    .isNotEmpty();
            assertThat(page.select(".facts").first().text()).contains("Niet helemaal");
        }
        clean();
        assertThat(visitor(ADMINISTRATOR).get(PAGE).page().text()).doesNotContain("test.stilgevallen");
    }

    @Test
    void aMessageThatFailedIsBadAndLeadsToWhereItIsTriedAgain() throws SQLException {
        execute("insert into kernel.outbox (id, listener, event, payload, cooperation_id, cause, created_at, due_at,"
                + " attempts, failure) select '" + FAILED
                + "', 'test', 'test', '{}', id, 'test', now(), '2100-01-01', 9, 'test'"
                + " from cooperation.cooperation where code = 'mgr-sdcg'");
        Element own = row(visitor(ADMINISTRATOR).get(PAGE).page(), "gezond", "Berichten");
        assertThat(own.select(".status--negative")).isNotEmpty();
        assertThat(own.text()).contains("mislukt", "los die op en probeer");
        assertThat(own.select("a[href$=/account/berichten]")).isNotEmpty();

        Element all = row(visitor(OF_INSTALLATION).get(PAGE).page(), "gezond", "Berichten");
        assertThat(all.select(".status--negative")).isNotEmpty();
        assertThat(all.text()).contains("Vraag de beheerder");
        assertThat(all.select("a")).isEmpty();
    }

    @Test
    void anEndedSessionIsLoggedOutAtItsNextClick() throws SQLException {
        HttpVisitor buyer = visitor(BUYER);
        assertThat(buyer.get("/vandaag").address()).endsWith("/vandaag");
        String session = sessionOf(BUYER);
        HttpVisitor administrator = visitor(ADMINISTRATOR);
        String link = "/account/beheer-sessie?id=" + session;
        assertThat(administrator.get(PAGE).page().select("#sessies a[href$='" + link + "']"))
                .isNotEmpty();

        Answer ended = press(administrator, link);

        assertThat(ended.page().text()).contains("De sessie is beëindigd");
        assertThat(ended.page().select("#sessies a[href$='" + link + "']")).isEmpty();
        assertThat(buyer.get("/vandaag").address()).contains("/account/inloggen");
        assertThat(administrator.get(link).status()).isEqualTo(404);
        assertThat(ask("select cause from platform.audit_entry where row_id = '" + session + "' and operation = 'run'"))
                .contains("Beheerder");
    }

    @Test
    void nobodyEndsAnOwnSessionOrOneOfAnotherCooperation() throws SQLException {
        HttpVisitor administrator = visitor(ADMINISTRATOR);
        Document own = administrator
                .get("/account/beheer-sessie?id=" + sessionOf(ADMINISTRATOR))
                .page();
        assertThat(own.text()).contains("Dit is uw eigen sessie");
        assertThat(own.select("[id$=einde]")).isEmpty();

        visitor(BUYER);
        String buyers = sessionOf(BUYER);
        for (String login : List.of("beheerder@zuid-limburg", OF_INSTALLATION)) {
            HttpVisitor elsewhere = visitor(login);
            Answer nonsense = elsewhere.get(NONSENSE);
            assertThat(elsewhere.get("/account/beheer-sessie?id=" + buyers).sameAs(nonsense))
                    .isTrue();
            assertThat(elsewhere.get(PAGE).body()).doesNotContain(buyers);
            String others = sessionOf(login);
            assertThat(administrator.get("/account/beheer-sessie?id=" + others).sameAs(administrator.get(NONSENSE)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"beheerder@duiven", "aanbieder@mgr-sdcg", BUYER})
    void forEverybodyElseThePageDoesNotExist(String login) {
        HttpVisitor visitor = visitor(login);
        Answer answer = visitor.get(PAGE);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.sameAs(visitor.get(NONSENSE))).isTrue();
        assertThat(visitor.get("/vandaag").body()).doesNotContain(PAGE);
    }

    @Test
    void theDatabaseIsShownToTheInstallationOnlyAndListsAreFiles() {
        HttpVisitor installation = visitor(OF_INSTALLATION);
        Document page = installation.get(PAGE).page();
        assertThat(page.select("#databank tbody tr")).hasSize(10);
        assertThat(Integer.parseInt(
                        page.select("#databank .facts dd").get(2).ownText().strip()))
                .isPositive();
        assertThat(page.select("#versies tbody tr")).hasSizeGreaterThan(6);
        assertThat(visitor(ADMINISTRATOR).get(PAGE).page().select("#databank")).isEmpty();
        for (Map.Entry<String, String> file : Map.of(
                        "gezond", "Schijf", "werk", "Berichten afleveren", "versies", "Kern", "databank", "monitoring.")
                .entrySet()) {
            String link = page.select("#" + file.getKey() + " .list__files a:contains(CSV)")
                    .attr("abs:href");
            assertThat(new String(installation.download(link).body(), StandardCharsets.UTF_8))
                    .contains(file.getValue());
        }
    }

    private String sessionOf(String login) throws SQLException {
        return ask("select s.id from platform.login_session s join platform.person p on p.id = s.person_id"
                + " where p.login_name = '" + login + "' and s.ended_at is null order by s.id desc limit 1");
    }

    private static Answer press(HttpVisitor visitor, String link) {
        FormElement form = visitor.get(link).form().orElseThrow();
        Map<String, String> fields = HttpVisitor.fields(form);
        Element button = form.selectFirst("[type=submit]");
        fields.put(button.attr("name"), button.attr("value"));
        return visitor.post(form.absUrl("action"), fields);
    }
}
