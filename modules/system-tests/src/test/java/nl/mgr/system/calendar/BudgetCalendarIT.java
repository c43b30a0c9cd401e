package nl.mgr.system.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The budget of 2028 on its way, in order, from the day that the board chooses to the answer to a council. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BudgetCalendarIT {

    private static final String YEAR = "/samenwerking/begrotingskalender?jaar=2028";
    private static final String ADOPTION = "/samenwerking/kalenderstap?jaar=2028&stap=vaststelling";
    private static final String DRAFT = "/samenwerking/kalenderstap?jaar=2028&stap=ontwerp";
    private static final String DOESBURG = "/samenwerking/zienswijze?gemeente=0221&jaar=2028";
    private static final String TASK = "Ontwerpbegroting 2028 naar de raden sturen";
    private static final String WORDS = "De raad vindt de stijging te groot.";

    private static Connection superuser;
    private static HttpVisitor staff;
    private static HttpVisitor doesburg;
    private static HttpVisitor duiven;

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        staff = as("managementassistent@mgr-sdcg");
        doesburg = as("beleidsmedewerker@doesburg");
        duiven = as("wethouder@duiven");
    }

    @AfterAll
    static void leave() throws SQLException {
        superuser.close();
    }

    private static HttpVisitor as(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }

    private static String steps(String page) {
        return staff.get(page).page().select("#stappen").text();
    }

    private static String step(String address, String field, String day) {
        Answer answer = staff.press(staff.get(address), "bewaar", Map.of(field, day, "bron", "DB-besluit 2026-41"));
        return answer.page().select("main").text();
    }

    private static String opinion(HttpVisitor who, String button, Map<String, String> typed) {
        return who.press(who.get(DOESBURG), button, typed).page().select("main").text();
    }

    private static String ask(String question) throws SQLException {
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static long rows(String table) throws SQLException {
        return Long.parseLong(ask("select count(*) from cooperation." + table + " where year = 2028"));
    }

    private static String row(Document page, String table, String municipality) {
        return page.select("#" + table + " tbody tr").stream()
                .map(row -> row.text())
                .filter(text -> text.contains(municipality))
                .findFirst()
                .orElse("");
    }

    @Test
    @Order(1)
    void datesFollowFromTheDayThatTheBoardChooses() {
        assertThat(steps(YEAR))
                .contains("Wgr artikel 34b, uiterlijk 29 april 2027")
                .contains("Nog niet gekozen wanneer het algemeen bestuur vaststelt")
                .contains("artikel 35 lid 1, uiterlijk 22 juni 2027");
        assertThat(step(ADOPTION, "gepland", "20-05-2027")).contains("Bewaard");
        assertThat(steps(YEAR))
                .contains("artikel 35 lid 1, uiterlijk 25 februari 2027")
                .contains("artikel 35 lid 3, uiterlijk 20 mei 2027")
                .contains("artikel 34 lid 2, uiterlijk 3 juni 2027")
                .doesNotContain("Nog niet gekozen");
        assertThat(staff.get("/samenwerking/begrotingskalender?jaar=2023")
                        .page()
                        .select("#stappen")
                        .text())
                .contains("artikel 34b, uiterlijk 14 april 2022")
                .contains("artikel 34 lid 2, uiterlijk 14 september 2022");
    }

    @Test
    @Order(2)
    void aPlanThatBreaksATermIsRefusedAndNothingIsKept() throws SQLException {
        String before = ask("select planned_on || ' ' || version from cooperation.calendar_step where year = 2028");
        assertThat(step(ADOPTION, "gepland", "06-01-2028")).contains("wordt vastgesteld in 2027");
        assertThat(step(ADOPTION, "gepland", "15-09-2027")).contains("Kies 14 september 2027 of eerder");
        assertThat(step(ADOPTION, "gedaan", "01-12-2026")).contains("Vul vandaag of een eerdere dag in");
        assertThat(step(DRAFT, "gedaan", "")).contains("heeft een dag nodig");
        assertThat(ask("select planned_on || ' ' || version from cooperation.calendar_step where year = 2028"))
                .isEqualTo(before);
        assertThat(rows("calendar_step")).isEqualTo(1);
    }

    @Test
    @Order(3)
    void aTaskComesWhenAStepIsNearAndGoesWhenItIsDone() {
        assertThat(tasks()).doesNotContain(TASK);
        assertThat(step(ADOPTION, "gepland", "04-03-2027")).contains("Bewaard");
        await(() -> assertThat(tasks()).contains(TASK));
        assertThat(doesburg.get(DOESBURG).page().select("main form")).isEmpty();
        assertThat(step(DRAFT, "gedaan", "30-11-2026")).contains("Bewaard");
        assertThat(tasks()).doesNotContain(TASK);
        assertThat(step(ADOPTION, "gepland", "21-02-2027"))
                .contains("De raden hebben 12 weken")
                .contains("Kies 22 februari 2027 of later");
    }

    @Test
    @Order(4)
    void municipalitiesHearUntilWhenTheyCanRespond() {
        awaitPage(
                duiven,
                "/account/meldingen",
                "De ontwerpbegroting 2028 is naar de raden. Zienswijze uiterlijk 22 februari");
        assertThat(row(duiven.get(YEAR).page(), "raden", "Duiven"))
                .contains("22-2-2027")
                .contains("wacht op de raad");
    }

    /** What is still to be done; what was done just now stands elsewhere on the page. */
    private static String tasks() {
        return staff.get("/werk").page().select("#lijst .actions").text();
    }

    private static void awaitPage(HttpVisitor who, String page, String text) {
        await(() -> assertThat(who.get(page).page().text()).contains(text));
    }

    private static void await(ThrowingRunnable seen) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(seen);
    }

    @Test
    @Order(5)
    void aMunicipalityHandsInItsOwnAndWhatWasHandedInStays() throws SQLException {
        assertThat(opinion(doesburg, "dienin", Map.of("standpunt", "kritisch")))
                .contains("heeft een standpunt maar geen woorden");
        assertThat(rows("council_opinion")).isZero();
        assertThat(opinion(doesburg, "dienin", Map.of("standpunt", "kritisch", "samenvatting", WORDS)))
                .contains("De zienswijze is ingediend")
                .contains("Versie 1: kritisch")
                .contains(WORDS);
        String first = ask("select o::text from cooperation.council_opinion o where year = 2028 and number = 1");
        assertThat(opinion(doesburg, "dienin", Map.of("standpunt", "positief", "samenvatting", "Toch akkoord.")))
                .contains("Versie 2: positief")
                .contains("Versie 1: kritisch");
        assertThat(ask("select o::text from cooperation.council_opinion o where year = 2028 and number = 1"))
                .isEqualTo(first);
        awaitPage(staff, "/account/meldingen", "Doesburg heeft een zienswijze op de begroting 2028 ingediend");
    }

    @Test
    @Order(6)
    void aMunicipalitySeesItsOwnOnly() {
        Document own = doesburg.get(YEAR).page();
        assertThat(own.select("#raden tbody tr").eachText()).hasSize(1).allMatch(row -> row.contains("Doesburg"));
        assertThat(own.select("#datums tbody tr").eachText()).hasSize(1).allMatch(row -> row.contains("Doesburg"));
        assertThat(own.select("#stappen a")).isEmpty();
        assertThat(duiven.get(DOESBURG).status()).isEqualTo(404);
        assertThat(duiven.get(YEAR).page().text()).doesNotContain("Toch akkoord");
        assertThat(doesburg.get(DRAFT).status()).isEqualTo(404);
        assertThat(as("toegang@doesburg").get(YEAR).status()).isEqualTo(404);
        assertThat(as("financieel-medewerker@doesburg").get(DOESBURG).page().select("main form"))
                .isEmpty();
        assertThat(new String(doesburg.download(export(own)).body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Doesburg")
                .doesNotContain("Duiven");
    }

    private static String export(Document page) {
        return page.select("#zienswijzen a[href*=csv]").first().absUrl("href");
    }

    @Test
    @Order(7)
    void theBoardAnswersAndTheMunicipalityReadsIt() {
        assertThat(opinion(staff, "beantwoord", Map.of("tekst", "Dank u.", "op", "01-12-2026")))
                .contains("Een antwoord heeft woorden en een dag");
        assertThat(opinion(staff, "beantwoord", Map.of("tekst", "Dank u.", "op", "30-11-2026")))
                .contains("Het antwoord is vastgelegd");
        assertThat(doesburg.get(DOESBURG).page().select("#versies").text()).contains("Dank u.");
    }

    @Test
    @Order(8)
    void whatIsLateIsShownAsLate() throws SQLException {
        assertThat(step(DRAFT, "gedaan", "03-08-2026")).contains("Bewaard");
        Document page = staff.get(YEAR).page();
        assertThat(row(page, "raden", "Duiven")).contains("te laat").contains("26-10-2026");
        assertThat(row(page, "raden", "Doesburg")).contains("na de termijn");
        String letter = "/samenwerking/zienswijze?gemeente=0226&jaar=2028";
        Map<String, String> typed =
                Map.of("standpunt", "geen", "verstuurd", "03-07-2026", "ontvangen", "05-08-2026", "samenvatting", "");
        assertThat(staff.press(staff.get(letter), "legvast", typed).page().text())
                .contains("het ontwerp ging op 3 augustus 2026");
        assertThat(ask("select count(*) from cooperation.council_opinion o join cooperation.municipality m"
                        + " on m.id = o.municipality_id where o.year = 2028 and m.cbs_code = '0226'"))
                .isEqualTo("0");
        assertThat(staff.press(
                                staff.get(letter),
                                "legvast",
                                Map.of("standpunt", "geen", "verstuurd", "26-10-2026", "ontvangen", "28-10-2026"))
                        .page()
                        .text())
                .contains("Versie 1: geen zienswijze")
                .contains("op tijd");
    }

    @Test
    @Order(9)
    void afterTheAdoptionAMunicipalityCanHandInNoMore() throws SQLException {
        Document page = staff.get("/samenwerking/begrotingskalender?jaar=2027").page();
        List<String> late = page.select("#raden tbody tr").eachText().stream()
                .filter(row -> row.contains("te laat"))
                .toList();
        assertThat(late).hasSize(1);
        HttpVisitor alderman = as("wethouder@doesburg");
        String own = "/samenwerking/zienswijze?gemeente=0221&jaar=2027";
        assertThat(alderman.press(alderman.get(own), "dienin", Map.of("standpunt", "geen"))
                        .page()
                        .text())
                .contains("een zienswijze indienen kan niet meer");
    }

    @Test
    @Order(10)
    void datesOfAMunicipalityStandBesideThoseOfTheLaw() {
        String form = "/samenwerking/gemeentedatums?gemeente=0221&jaar=2028";
        Map<String, String> far = Map.of("kadernota", "08-07-2024", "bron", "Raadsplanning 2027");
        assertThat(staff.press(staff.get(form), "bewaar", far).page().text()).contains("ligt te ver van 2028");
        Map<String, String> good = Map.of("kadernota", "08-07-2027", "bron", "Raadsplanning 2027");
        staff.press(staff.get(form), "bewaar", good);
        assertThat(row(doesburg.get(YEAR).page(), "datums", "Doesburg"))
                .contains("8-7-2027")
                .contains("Raadsplanning 2027");
        assertThat(row(staff.get(YEAR).page(), "datums", "Duiven")).contains("niet ingevuld");
    }

    @Test
    @Order(11)
    void aCentreMunicipalityHasNoneOfTheseDates() {
        HttpVisitor manager = as("manager@zuid-limburg");
        Document page = manager.get(YEAR).page();
        assertThat(page.select("main").text())
                .contains("Voor deze samenwerking gelden geen wettelijke begrotingsdata")
                .contains("Data van de gemeenten");
        assertThat(page.select("#stappen, #zienswijzen")).isEmpty();
        assertThat(manager.get(DRAFT).status()).isEqualTo(404);
    }
}
