package nl.mgr.system.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From agenda to decision, through the pages: who sees a meeting, who votes, what is refused and what stays. */
class MeetingIT {

    private static final String TODAY = "30-11-2026";

    private static Connection database;
    private static HttpVisitor secretary;
    private static HttpVisitor duiven;

    @BeforeAll
    static void enter() {
        database = PlatformDatabase.asSuperuser(Platform.shared());
        secretary = HttpVisitor.of(Platform.shared()).logsInAs("managementassistent@mgr-sdcg");
        duiven = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@duiven");
    }

    @AfterAll
    static void leave() throws SQLException {
        database.close();
    }

    @Test
    void fromTheDecisionToWhatRestsOnItAndBack() throws SQLException {
        Document history = duiven.get("/samenwerking/deelname").page();
        Element link = history.selectFirst("#geschiedenis a[href*=/samenwerking/besluit?id=]:contains(AB-2026-001)");
        Document decision = duiven.get(link.absUrl("href")).page();
        assertThat(decision.selectFirst("h1").text()).isEqualTo("Besluit AB-2026-001");
        assertThat(decision.select("#tekst").text()).contains("Duiven neemt vanaf 1 april deel");
        assertThat(decision.select("#deelname tbody").text()).contains("Duiven", "Declaraties", "1-4-2027");
        assertThat(decision.select("#stemmen tbody tr"))
                .hasSize(number("select count(*) from cooperation.decision_vote v"
                        + " join cooperation.decision d on d.id = v.decision_id where d.number = 'AB-2026-001'"));
        assertThat(decision.select("main").text()).doesNotContain("Meld dit aan de beheerder");
        Element meeting = decision.selectFirst("a[href*=/samenwerking/vergadering?id=]");
        Document held = duiven.get(meeting.absUrl("href")).page();
        assertThat(held.select("#agenda").text()).contains("AB-2026-001", "aangenomen", "AB-2026-002", "kennisgenomen");
        assertThat(held.select("#aanwezig").text()).contains("Doesburg: afwezig", "Duiven: aanwezig");
        assertThat(held.select("#verder, #agenda [type=submit], #agenda .btnrow, #aanwezig input"))
                .isEmpty();
    }

    /** A vote weighs by inhabitants of the year before: one for each started ten thousand. */
    @Test
    void aWeightedVoteCountsWhatWasKnownThen() throws SQLException {
        assertThat(number("select sum(ceil(f.value / 10000.0)) from cooperation.decision_vote v"
                        + " join cooperation.decision d on d.id = v.decision_id join cooperation.key_figure f"
                        + " on f.municipality_id = v.municipality_id and f.cooperation_id = v.cooperation_id"
                        + " and f.kind = 'inwoners' and f.year = 2025 where d.number = 'AB-2026-001'"))
                .isEqualTo(number("select sum(v.weight) from cooperation.decision_vote v"
                        + " join cooperation.decision d on d.id = v.decision_id where d.number = 'AB-2026-001'"))
                .isGreaterThan(20);
    }

    /** Rijnwaarden went up into Zevenaar on 1 January 2018. */
    @Test
    void whoVotesIsToldAsOnADay() throws SQLException {
        String board =
                text("select b.id from cooperation.body b join cooperation.cooperation c on c.id = b.cooperation_id"
                        + " where c.code = 'mgr-sdcg' and b.code = 'AB'");
        String before = duiven.get("/samenwerking/orgaan?id=" + board + "&op=31-12-2017")
                .page()
                .select("#zetels")
                .text();
        assertThat(before).contains("Op 31 december 2017 hebben een stem (12)", "Rijnwaarden", "Zevenaar");
        String after = duiven.get("/samenwerking/orgaan?id=" + board + "&op=01-01-2018")
                .page()
                .select("#zetels p")
                .text();
        assertThat(after)
                .contains("Op 1 januari 2018 hebben een stem (11)", "Zevenaar")
                .doesNotContain("Rijnwaarden");
        assertThat(duiven.get("/samenwerking/orgaan?id=" + board + "&op=ooit").status())
                .isEqualTo(200);
    }

    @Test
    void aMeetingFromAgendaToDecision() throws SQLException {
        String body =
                text("select b.id from cooperation.body b join cooperation.cooperation c on c.id = b.cooperation_id"
                        + " where c.code = 'mgr-sdcg' and b.code = 'GO'");
        Answer plan = secretary.get("/samenwerking/vergadering-plan?orgaan=" + body);
        Answer backwards =
                secretary.press(plan, "bewaar", Map.of("dag", TODAY, "van", "13.00", "tot", "12:00", "plaats", "Zaal"));
        assertThat(backwards.page().select("main").text()).contains("begint om 13:00 en eindigt om 12:00");
        Answer meeting =
                secretary.press(plan, "bewaar", Map.of("dag", TODAY, "van", "13.00", "tot", "15:00", "plaats", "Zaal"));
        String page = meeting.address().substring(meeting.address().indexOf("/samenwerking"));
        assertThat(meeting.page().select("main").text()).contains("in voorbereiding", "13:00 – 15:00");
        assertThat(duiven.get(page).status()).as("before anybody is called").isEqualTo(404);
        assertThat(says(secretary.press(meeting, "nodig", Map.of())))
                .contains("De agenda van GO op 30 november 2026 is leeg");

        Answer item = secretary.get(link(meeting, "agendapunt?vergadering"));
        secretary.press(item, "bewaar", Map.of("onderwerp", "Proef met wachttijden", "gevraagd", "besluit"));
        Answer other = secretary.press(
                item, "bewaar", Map.of("onderwerp", "Voortgang", "gevraagd", "kennis", "toelichting", "Mondeling."));
        Answer turned = secretary.press(other, "omhoog", Map.of());
        assertThat(turned.page().select("#agenda h3").eachText())
                .containsExactly("1. Voortgang", "2. Proef met wachttijden");
        assertThat(says(secretary.press(turned, "nodig", Map.of()))).contains("krijgt bericht");
        assertThat(duiven.get(page).page().select("#agenda").text()).contains("Proef met wachttijden");
        Awaitility.await("told").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        duiven.get("/account/meldingen").page().select("main").text())
                .contains("GO vergadert op 30 november 2026 om 13:00 uur"));

        Answer running = secretary.get(page);
        Answer ruling = secretary.get(link(running, "uitkomst?punt=", 1));
        assertThat(says(secretary.press(ruling, "bewaar", Map.of("uitkomst", "aangenomen", "tekst", "Wij doen het."))))
                .contains("GO heeft geen quorum: 0 van", "Noteer wie er zijn");
        everybodyIsThere(running);
        ruling = secretary.get(link(secretary.get(page), "uitkomst?punt=", 1));
        Answer decided =
                secretary.press(ruling, "bewaar", Map.of("uitkomst", "stemming", "tekst", "  Wij doen het.  "));
        assertThat(decided.page().selectFirst("h1").text()).isEqualTo("Besluit GO-2026-001");
        assertThat(decided.page().select("#stemmen tbody tr").eachText())
                .allMatch(line -> line.endsWith("voor 1"))
                .hasSizeGreaterThan(9);
        Document again = secretary
                .get(ruling.address().substring(ruling.address().indexOf("/samenwerking")))
                .page();
        assertThat(again.select("main").text()).contains("is al gesproken", "GO-2026-001");
        assertThat(again.select("form[id=uitkomstform]")).isEmpty();
        assertThat(says(secretary.press(secretary.get(page), "gelast", Map.of())))
                .contains("is al gesproken, zie GO-2026-001");
        assertThat(says(secretary.press(secretary.get(page), "sluit", Map.of())))
                .contains("Het punt ‘Voortgang’ heeft nog geen uitkomst");
        secretary.press(
                secretary.get(link(secretary.get(page), "uitkomst?punt=")),
                "bewaar",
                Map.of("uitkomst", "kennis", "tekst", "Kennisgenomen."));

        promiseIsKeptUntilMet(page);
        Answer closed = secretary.press(secretary.get(page), "sluit", Map.of());
        assertThat(closed.page().select("main").text()).contains("gehouden", "gesloten door Managementassistent");
        assertThat(closed.page().select("#verder")).isEmpty();
        filesOf(page);
    }

    private void promiseIsKeptUntilMet(String page) throws SQLException {
        Answer form = secretary.get(link(secretary.get(page), "toezegging?vergadering"));
        assertThat(says(secretary.press(
                        form, "bewaar", Map.of("wat", "Lijst van vragen", "wie", "Jurist", "voor", "29-11-2026"))))
                .contains("moet klaar zijn op 29 november 2026, maar is gedaan op 30 november 2026");
        secretary.press(form, "bewaar", Map.of("wat", "Lijst van vragen", "wie", "Jurist", "voor", "4-12-2026"));
        assertThat(secretary.get("/werk/lijst").page().select("main").text()).contains("Toezegging inlossen");
        assertThat(duiven.get("/samenwerking/toezeggingen")
                        .page()
                        .select("main")
                        .text())
                .contains("Lijst van vragen")
                .doesNotContain("Los in");
        String id = text("select id from cooperation.commitment where promise = 'Lijst van vragen'");
        Answer met = secretary.get("/samenwerking/inlossen?id=" + id);
        assertThat(says(secretary.press(met, "bewaar", Map.of("op", "1-12-2026", "hoe", "Gestuurd."))))
                .contains("kan niet op 1 december 2026 zijn ingelost");
        assertThat(says(secretary.press(met, "bewaar", Map.of("op", TODAY, "hoe", "Gestuurd."))))
                .contains("ingelost");
        assertThat(says(secretary.press(met, "bewaar", Map.of("op", TODAY, "hoe", "Nog eens."))))
                .contains("al ingelost op 30 november 2026");
        assertThat(text("select met_how from cooperation.commitment where id = '" + id + "'"))
                .isEqualTo("Gestuurd.");
    }

    private void filesOf(String page) {
        String id = page.substring(page.indexOf("id="));
        byte[] pdf =
                duiven.download("/samenwerking/agenda-bestand?vorm=pdf&" + id).body();
        try {
            assertThat(new PDFTextStripper().getText(Loader.loadPDF(pdf)))
                    .contains("Proef met wachttijden", "GO-2026-001");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String all = new String(
                duiven.download("/samenwerking/agenda-bestand?vorm=ics").body(), StandardCharsets.UTF_8);
        assertThat(all).contains("SUMMARY:Vergadering Algemeen bestuur", "DTSTART:20261216T083000Z");
    }

    /** What is postponed or promised comes back at the next meeting of the same body. */
    @Test
    void whatIsOpenComesBack() throws SQLException {
        String next = text("select m.id from cooperation.meeting m join cooperation.body b on b.id = m.body_id"
                + " where b.code = 'AB' and m.held_on = '2026-12-16'");
        assertThat(duiven.get("/samenwerking/vergadering?id=" + next)
                        .page()
                        .select("#toezeggingen")
                        .text())
                .contains("Nog open van eerdere vergaderingen", "Overzicht van wachttijden", "Manager")
                .doesNotContain("Planning van de aanbestedingen");
    }

    /** A municipality without a seat sees nothing of it, by whatever address. */
    @Test
    void whoHasNoSeatSeesNothing() throws SQLException {
        HttpVisitor other = HttpVisitor.of(Platform.shared()).logsInAs("managementassistent@zuid-limburg");
        String body = text("select id from cooperation.body where code = 'DGMH'");
        Answer meeting = other.press(
                other.get("/samenwerking/vergadering-plan?orgaan=" + body),
                "bewaar",
                Map.of("dag", "1-12-2026", "van", "9:30", "tot", "10:30", "plaats", "Geheime zaal"));
        other.press(
                other.get(link(meeting, "agendapunt?vergadering")),
                "bewaar",
                Map.of("onderwerp", "Besloten punt", "gevraagd", "advies"));
        String page = meeting.address().substring(meeting.address().indexOf("/samenwerking"));
        other.press(other.get(page), "nodig", Map.of());
        String id = page.substring(page.indexOf("id="));
        HttpVisitor maastricht = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@maastricht");
        HttpVisitor heerlen = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@heerlen");
        assertThat(maastricht.get(page).page().text()).contains("Geheime zaal");
        assertThat(maastricht.get("/samenwerking/vergaderingen").page().text()).contains("Geheime zaal");
        assertThat(heerlen.get(page).status()).isEqualTo(404);
        assertThat(heerlen.get("/samenwerking/agenda-bestand?vorm=pdf&" + id).status())
                .isEqualTo(404);
        assertThat(heerlen.get("/samenwerking/vergaderingen").page().text()).doesNotContain("Geheime zaal");
        assertThat(new String(
                        heerlen.download("/samenwerking/agenda-bestand?vorm=ics")
                                .body(),
                        StandardCharsets.UTF_8))
                .doesNotContain("Geheime zaal");
        assertThat(duiven.get(page).status()).as("of another cooperation").isEqualTo(404);
    }

    /** The database itself lets nobody change what was decided. */
    @Test
    void whatWasDecidedIsNotChangedByAnybodyOfTheTeam() throws SQLException {
        assertThat(text("select string_agg(distinct privilege_type, ',' order by privilege_type)"
                        + " from information_schema.role_table_grants where table_schema = 'cooperation'"
                        + " and table_name in ('decision', 'decision_vote') and grantee = 'mgr_staff'"))
                .isEqualTo("INSERT,SELECT");
    }

    private static void everybodyIsThere(Answer meeting) {
        FormElement form = (FormElement) meeting.page().selectFirst("form[id=aanwezigform]");
        List<String> all = form.select("input[type=checkbox]").eachAttr("value");
        Map<String, String> fields = new HashMap<>(HttpVisitor.fields(form));
        String name = form.selectFirst("input[type=checkbox]").attr("name");
        fields.remove(name);
        Element button = form.selectFirst("[type=submit]");
        fields.put(button.attr("name"), button.attr("value"));
        Answer saved = secretary.postSeveral(form.absUrl("action"), fields, name, all);
        assertThat(saved.page().select("main").text()).contains("Genoteerd wie er zijn");
    }

    private static String link(Answer page, String part) {
        return link(page, part, 0);
    }

    private static String link(Answer page, String part, int which) {
        return page.page().select("main a[href*=" + part + "]").get(which).absUrl("href");
    }

    private static String says(Answer answer) {
        return answer.page().select("main").text();
    }

    private static int number(String question) throws SQLException {
        return Integer.parseInt(text(question));
    }

    private static String text(String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
