package nl.mgr.system.providers;

import static nl.mgr.system.providers.Register.as;
import static nl.mgr.system.providers.Register.pdf;
import static nl.mgr.system.providers.Register.provider;
import static nl.mgr.system.providers.Register.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Provider 017 hands in a new statement before the old one ends; the team refuses it, and accepts the next. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvidenceIT {

    private static final String MADE =
            "(select id from providers.evidence where added_at >= '2026-11-30' and provider_id = " + provider("017")
                    + ")";
    private static final String NEWEST =
            "select id from providers.evidence where provider_id = " + provider("017") + " order by id desc limit 1";

    private static Register register;
    private static HttpVisitor own;
    private static HttpVisitor staff;
    private static HttpVisitor second;

    @BeforeAll
    static void enter() {
        register = new Register();
        own = as("aanbieder@mgr-sdcg");
        staff = as("contractbeheerder@mgr-sdcg");
        second = as("relatiemanager@mgr-sdcg");
    }

    @AfterAll
    static void leave() throws SQLException {
        register.execute(
                "delete from platform.document_content where version_id in"
                        + " (select id from platform.document_version where record_id in " + MADE + ")",
                "delete from platform.document_version where record_id in " + MADE,
                "delete from platform.document where record_id in " + MADE,
                "delete from providers.evidence where id in " + MADE);
        register.close();
    }

    private static Answer add(String kind, String issued, String through) {
        return Register.send(
                own,
                own.get("/aanbieders/bewijs-nieuw?soort=" + kind),
                "lever",
                Map.of("soort", kind, "afgegeven", issued, "tm", through),
                "verklaring.pdf",
                pdf(kind + issued));
    }

    private static String page() throws SQLException {
        return "/aanbieders/bewijs?id=" + register.ask(NEWEST);
    }

    private static String row(Answer shown, String kind) {
        return shown.page().select("#bewijsstukken tr:contains(" + kind + ")").text();
    }

    private static void awaitTask(String kind, String wanted) {
        Awaitility.await(kind).atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        register.ask("select count(*) from platform.task where kind = '" + kind + "' and " + wanted))
                .isNotEqualTo("0"));
    }

    @Test
    @Order(1)
    void theProviderReadsHowItStandsWithEachPaper() {
        Answer mine = own.get("/aanbieders/mijn");
        assertThat(row(mine, "Gedragsverklaring")).contains("loopt af", "30-12-2026");
        assertThat(row(mine, "Belastingdienst")).contains("geldig", "30-3-2027");
        assertThat(row(mine, "Uittreksel")).contains("verlopen", "nieuw, wacht op oordeel sinds 24 november 2026");
        assertThat(row(mine, "Jaarrekening")).contains("ontbreekt", "geweigerd");
        assertThat(row(mine, "UBO-register")).contains("geldig", "30-7-2027").doesNotContain("niet verplicht");
        assertThat(row(mine, "sanctielijst")).contains("ontbreekt", "nieuw, wacht op oordeel sinds 27 november 2026");
        awaitTask("bewijs-vernieuwen", "task_key = 'gva' and state = 'open'");
        assertThat(says(own.get("/werk/lijst"))).contains("Nieuw bewijsstuk aanleveren: Gedragsverklaring");
    }

    @Test
    @Order(2)
    void whatCannotCountIsRefusedWithRuleAndRemedy() {
        assertThat(says(add("gva", "01-12-2026", "")))
                .contains("van 1 december 2026, en vandaag is het 30 november 2026");
        assertThat(says(add("gva", "01-01-2020", "")))
                .contains("geldt tot en met 1 januari 2022 en telt dus niet meer");
        assertThat(says(add("ubo", "29-11-2025", "31-12-2026")))
                .as("stated once a year, whatever is typed")
                .contains("geldt tot en met 29 november 2026 en telt dus niet meer");
        assertThat(says(add("kwaliteit", "01-11-2026", ""))).contains("heeft geen vaste termijn");
        assertThat(says(add("kvk-uittreksel", "29-11-2026", "")))
                .contains("wacht er al een op het oordeel van het team, sinds 24 november 2026");
        Answer form = own.get("/aanbieders/bewijs-nieuw?soort=gva");
        assertThat(says(Register.send(own, form, "lever", Map.of("afgegeven", "29-11-2026"), "", new byte[0])))
                .contains("U koos geen bestand");
    }

    @Test
    @Order(3)
    void theTeamRefusesWithAReasonAndOnlyOnce() throws SQLException {
        assertThat(says(add("gva", "29-11-2026", ""))).contains("Het team beoordeelt het", "29 november 2028");
        assertThat(row(own.get("/aanbieders/mijn"), "Gedragsverklaring")).contains("wacht op oordeel");
        awaitTask("bewijs-beoordelen", "subject like '%" + register.ask(NEWEST) + "' and state = 'open'");
        Answer shown = staff.get(page());
        assertThat(shown.page().select("#documenten").text()).contains("Gedragsverklaring", "Gegevensmedewerker");
        Answer late = second.get(page());
        assertThat(says(staff.press(shown, "weiger", Map.of("reden", "")))).contains("zonder reden");
        assertThat(says(staff.press(staff.get(page()), "weiger", Map.of("reden", "Niet ondertekend."))))
                .contains("geweigerd", "Niet ondertekend.", "Contractbeheerder");
        assertThat(says(second.press(late, "accepteer", Map.of()))).contains("al beoordeeld door Contractbeheerder");
        assertThat(says(own.get(page()))).contains("Waarom geweigerd: Niet ondertekend.");
        Awaitility.await("the notice").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        register.ask("select count(*) from platform.notice where kind = 'providers.bewijs-geweigerd'"))
                .isNotEqualTo("0"));
    }

    @Test
    @Order(4)
    void theNextOneIsAcceptedAndCountsTwentyFourMonths() throws SQLException {
        add("gva", "28-11-2026", "");
        assertThat(second.get(page()).page().select("form#oordeel")).hasSize(1);
        assertThat(says(second.press(second.get(page()), "accepteer", Map.of())))
                .contains("geaccepteerd");
        assertThat(row(own.get("/aanbieders/mijn"), "Gedragsverklaring")).contains("geldig", "28-11-2028");
        String version = register.ask("select id from platform.document_version where record_id = ("
                + NEWEST.replace("limit 1", "fetch first row only") + ")");
        assertThat(own.download("/aanbieders/bewijs-bestand?bewijs=" + register.ask(NEWEST) + "&id=" + version)
                        .body())
                .isEqualTo(pdf("gva28-11-2026"));
        for (HttpVisitor other : List.of(as("aanbieder-018@mgr-sdcg"), as("contractbeheerder@zuid-limburg"))) {
            assertThat(other.get(page()).status()).isEqualTo(404);
            assertThat(other.get("/aanbieders/bewijs-bestand?bewijs=" + register.ask(NEWEST) + "&id=" + version)
                            .status())
                    .isEqualTo(404);
        }
    }

    /** Number 018 stated it thirteen months ago. */
    @Test
    @Order(4)
    void aStatementOfMoreThanAYearAgoIsAskedForAgain() throws SQLException {
        String page = "/aanbieders/aanbieder?id=" + register.ask("select " + provider("018"));
        assertThat(row(staff.get(page), "UBO-register")).contains("verlopen", "30-10-2026");
        String whose = " and task_key = 'ubo' and state = 'open' and subject like '%" + page.split("=")[1] + "'";
        awaitTask("bewijs-vernieuwen", "true" + whose);
        awaitTask("bewijs-navragen", "true" + whose);
    }

    @Test
    @Order(5)
    void aMunicipalityReadsNoneOfIt() throws SQLException {
        HttpVisitor duiven = as("beleidsmedewerker@duiven");
        Answer shown = duiven.get("/aanbieders/aanbieder?id=" + register.ask("select " + provider("017")));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.page().select("#bewijsstukken")).isEmpty();
        assertThat(duiven.get(page()).status()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void whatTheTeamAddsCountsAtOnce() throws SQLException {
        String id = register.ask("select " + provider("017"));
        Answer added = Register.send(
                staff,
                staff.get("/aanbieders/bewijs-nieuw?aanbieder=" + id + "&soort=verzekering"),
                "lever",
                Map.of("soort", "verzekering", "afgegeven", "01-11-2026", "tm", "31-12-2026"),
                "polis.pdf",
                pdf("polis"));
        assertThat(says(added)).contains("telt meteen", "geaccepteerd", "31 december 2026");
        assertThat(row(staff.get("/aanbieders/aanbieder?id=" + id), "Polis")).contains("loopt af");
        Awaitility.await("the reminder").atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                        register.ask("select string_agg(distinct subject, ' ') from platform.notice"
                                + " where kind = 'providers.bewijs-loopt-af'"))
                .as("of what ends within sixty days and was not told before")
                .isEqualTo("providers:evidence:" + register.ask(NEWEST)));
    }

    /** Past all services: what the database itself says. */
    @Test
    @Order(7)
    void theDatabaseLetsNoProviderSayThatItCountsAndJudgesOnce() throws SQLException {
        String insert =
                "insert into providers.evidence (id, cooperation_id, provider_id, kind, issued_on, state, added_at,"
                        + " added_by, judged_at, judged_by, reason) select gen_random_uuid(), cooperation_id, provider_id,"
                        + " 'jaarrekening', issued_on, ";
        String from = " from providers.evidence where state = 'geaccepteerd' limit 1";
        assertThat(register.tryAs("aanbieder@mgr-sdcg", insert + "'aangeleverd', now(), 'x', null, null, ''" + from))
                .isEqualTo(1);
        assertThatThrownBy(() -> register.tryAs(
                        "aanbieder@mgr-sdcg", insert + "'geaccepteerd', now(), 'x', now(), 'x', ''" + from))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg",
                        "update providers.evidence set state = 'geaccepteerd', reason = '' where state = 'geweigerd'"))
                .hasMessageContaining("judged before");
    }
}
