package nl.mgr.system.setup;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From nothing to a portal in which people work, in one sitting: as the people who do it, for a modular arrangement. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpIT {

    private static final String ADMINISTRATOR = "beheerder@rijk-van-nijmegen";
    private static final String SET_UP = "/samenwerking/inrichten";
    private static final String ADMIT = "/samenwerking/toelaten";
    private static final String START = "/samenwerking/beginstand";
    private static final String OFFER = "/samenwerking/overzicht";
    private static final String INVITE = "/samenwerking/gemeentebeheerder";
    private static final Map<String, String> MEMBERS = Map.of("vanaf", "1-1-2026", "bron", "Regeling 2026");
    private static final List<String> THREE = List.of("Nijmegen", "Heumen", "Druten");
    private static final Map<String, String> DECISION =
            Map.of("orgaan", "algemeen bestuur", "datum", "5-1-2026", "nummer", "RVN-2026-001");
    private static final String OURS =
            " where cooperation_id = (select id from cooperation.cooperation where code = 'rijk-van-nijmegen')";

    private static Connection superuser;
    private static Founder desk;

    @BeforeAll
    static void found() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        String answer = new Founder("beheerder@installatie")
                .fill("/samenwerking/nieuw", "sticht", founding("Modulaire regeling", "Geen"));
        assertThat(answer).contains("Rijk van Nijmegen is opgericht");
        desk = new Founder(ADMINISTRATOR);
    }

    private static Map<String, String> founding(String form, String centre) {
        return Map.of(
                "naam", "MGR sociaal domein Rijk van Nijmegen",
                "kort", "Rijk van Nijmegen",
                "code", "rijk-van-nijmegen",
                "vorm", form.equals("Modulaire regeling") ? "mgr" : "centre-municipality",
                "centrum", centre,
                "vanaf", "1-1-2026",
                "bron", "Regeling 2026",
                "persoon", "Beheerder",
                "login", ADMINISTRATOR,
                "wachtwoord", Platform.PASSWORD);
    }

    @AfterAll
    static void leave() throws SQLException {
        superuser.close();
    }

    private static long rows(String table) throws SQLException {
        return number("select count(*) from " + table + OURS);
    }

    /** How often the audit trail tells that a row was added. */
    private static long told(String table) throws SQLException {
        return number("select count(*) from platform.audit_entry" + OURS
                + " and operation = 'insert' and table_name = '" + table + "'");
    }

    private static long number(String question) throws SQLException {
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String step(String part) {
        return desk.visitor().get(SET_UP).page().select("#stap-" + part).text();
    }

    @Test
    @Order(1)
    void anEmptyCooperationSaysWhatIsMissing() {
        assertThat(desk.text(SET_UP))
                .contains("1 van de 7 stappen gedaan")
                .contains("Modulaire gemeenschappelijke regeling, sinds 1 januari 2026.")
                .contains("Er is nog geen gemeente toegelaten.")
                .contains("De samenwerking biedt nog niets aan.")
                .contains("Er is nog geen orgaan.")
                .contains("Er is nog geen begroting van dit jaar of later.")
                .contains("Er is nog geen manager");
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(
                        () -> assertThat(desk.text("/werk")).contains("Samenwerking inrichten", "1 van de 7 stappen"));
        assertThat(new Founder("beheerder@installatie")
                        .fill("/samenwerking/nieuw", "sticht", founding("Centrumregeling", "Geen")))
                .contains("Kies welke gemeente voor de andere uitvoert");
        assertThat(new Founder("beheerder@installatie")
                        .fill("/samenwerking/nieuw", "sticht", founding("Modulaire regeling", "Nijmegen")))
                .contains("heeft geen centrumgemeente")
                .contains("in plaats van Nijmegen");
        assertThat(new Founder("beheerder@installatie")
                        .fill("/samenwerking/nieuw", "sticht", founding("Modulaire regeling", "Geen")))
                .contains("De code rijk-van-nijmegen is al in gebruik");
    }

    @Test
    @Order(2)
    void municipalitiesArePickedFromTheListOfTheCountry() throws SQLException {
        assertThat(desk.tick(ADMIT, "laattoe", MEMBERS, List.of())).contains("Er is geen gemeente gekozen");
        assertThat(desk.tick(ADMIT, "laattoe", Map.of("vanaf", "31-12-2025", "bron", "x"), THREE))
                .contains("31 december 2025 ligt voor de eerste dag van de samenwerking. Kies 1 januari 2026");
        assertThat(desk.text(ADMIT)).doesNotContain("Groesbeek").contains("Berg en Dal");
        assertThat(desk.text(ADMIT + "?op=1-1-2015")).contains("Groesbeek").doesNotContain("Berg en Dal");
        assertThat(desk.tick(ADMIT + "?op=1-1-2015", "laattoe", MEMBERS, List.of("Groesbeek", "Nijmegen")))
                .contains("Groesbeek bestaat niet meer op 1 januari 2026. Kies de opvolger: Berg en Dal.");
        assertThat(rows("cooperation.participant")).isZero();

        Answer sentLater = desk.visitor().get(ADMIT);
        assertThat(desk.tick(ADMIT, "laattoe", MEMBERS, THREE)).contains("Aantal gemeenten toegelaten: 3.");
        assertThat(step("gemeenten")).contains("3 gemeenten: Druten, Heumen, Nijmegen.", "Gedaan");
        assertThat(rows("cooperation.participant")).isEqualTo(3);
        assertThat(desk.tick(sentLater, "laattoe", MEMBERS, List.of("Wijchen", "Heumen")))
                .contains("Heumen is al lid van de samenwerking, vanaf 1 januari 2026. Haal het vinkje weg.");
        assertThat(rows("cooperation.participant")).isEqualTo(3);
        assertThat(desk.text(ADMIT)).doesNotContain("Heumen");
        assertThat(new Founder("beheerder@mgr-sdcg").text("/samenwerking/gemeenten"))
                .doesNotContain("Heumen");
    }

    @Test
    @Order(4)
    void modulesAreOfferedWithTheirSubmodules() throws SQLException {
        Map<String, String> typed = Map.of("naam", "Contractbeheer", "vanaf", "1-1-2026", "termijn", "12");
        assertThat(desk.tick(OFFER, "bied", typed, List.of("Contracten")))
                .contains("De module Contractbeheer heeft geen submodule");
        assertThat(desk.tick(
                        OFFER,
                        "bied",
                        Map.of("naam", "Vroeg", "vanaf", "1-1-2025", "termijn", "12"),
                        List.of("Contracten", "Jeugd")))
                .contains("1 januari 2025 ligt voor de eerste dag van de samenwerking");
        assertThat(desk.tick(
                        OFFER,
                        "bied",
                        Map.of("naam", "Dubbel", "vanaf", "1-1-2026", "termijn", "12", "diensten", "Advies\nadvies"),
                        List.of("Contracten", "Jeugd")))
                .contains("staat er twee keer");
        assertThat(rows("cooperation.cooperation_module")).isZero();
        assertThat(desk.tick(OFFER, "bied", typed, List.of("Aanbieders", "Contracten", "Jeugd", "Wmo")))
                .contains("Contractbeheer");
        assertThat(desk.tick(
                        OFFER,
                        "bied",
                        Map.of("naam", "Inkoop", "vanaf", "1-1-2026", "termijn", "6", "diensten", "Marktverkenning"),
                        List.of("Inkoop", "Jeugd")))
                .contains("Marktverkenning");
        assertThat(desk.tick(OFFER, "bied", typed, List.of("Contracten", "Jeugd")))
                .contains("biedt al een module");
        assertThat(rows("cooperation.submodule")).isEqualTo(4);
        assertThat(step("modules")).contains("2 modules met samen 4 submodules: Contractbeheer, Inkoop.", "Gedaan");
    }

    @Test
    @Order(5)
    void theStartIsRecordedByOneDecision() throws SQLException {
        String page = START + "?op=1-1-2026";
        List<String> choices = List.of(
                "Nijmegen, Contractbeheer Jeugd",
                "Nijmegen, Inkoop Marktverkenning",
                "Heumen, Contractbeheer Jeugd",
                "Druten, Contractbeheer Wmo");
        assertThat(desk.tick(page, "leg", DECISION, List.of())).contains("Zet eerst een vinkje");
        assertThat(desk.tick(page, "leg", Map.of("orgaan", "AB", "datum", "1-1-2027", "nummer", "1"), choices))
                .contains("Het besluit van 1 januari 2027 is nog niet genomen");
        assertThat(desk.text(START + "?op=1-12-2025")).contains("Op deze dag is er nog geen gemeente");
        assertThat(rows("cooperation.participation")).isZero();

        assertThat(desk.tick(page, "leg", DECISION, choices)).contains("Aantal keuzes: 4.");
        assertThat(rows("cooperation.participation")).isEqualTo(4);
        assertThat(step("deelname"))
                .contains("3 van de 3 gemeenten doen mee")
                .contains("Daar doet nog niemand aan mee: Inkoop Jeugd.")
                .contains("Gedaan");
        assertThat(desk.visitor().get(page).page().select("input[type=checkbox]"))
                .hasSize(8);
        assertThat(desk.text("/samenwerking/besluiten")).contains("RVN-2026-001");
    }

    @Test
    @Order(6)
    void aBodyAndABudgetWithItsKey() throws SQLException {
        assertThat(desk.fill(
                        "/samenwerking/orgaan-wijzig",
                        "bewaar",
                        Map.of("code", "AB", "naam", "Algemeen bestuur", "bron", "Regeling 2026")))
                .contains("Algemeen bestuur");
        assertThat(step("organen")).contains("Daar zit nog niemand in: Algemeen bestuur.");
        String seat = desk.visitor()
                .get("/samenwerking/vergaderingen")
                .page()
                .select("main a[href*=/samenwerking/orgaan?id=]")
                .attr("href")
                .replaceFirst(".*[?]id=", "/samenwerking/zetel?orgaan=");
        assertThat(desk.fill(
                        seat, "bewaar", Map.of("gemeente", "Druten", "wie", "Wethouder zorg", "vanaf", "1-1-2026")))
                .contains("Wethouder zorg");
        assertThat(step("organen")).contains("Aantal organen: 1. Algemeen bestuur.", "Gedaan");

        Founder.accept(invite("Manager", "manager@rijk-van-nijmegen", "manager"));
        Founder manager = new Founder("manager@rijk-van-nijmegen", Founder.CHOSEN);
        assertThat(manager.fill(
                        "/samenwerking/begroting?jaar=2027&onderdeel=basistaken",
                        "bewaar",
                        Map.of("bedrag", "100.000", "bron", "AB 2026", "inwoners", "100")))
                .contains("100.000");
        assertThat(rows("cooperation.cost_key_part")).isEqualTo(1);
        assertThat(step("begroting")).contains("Begroting 2027: 1 onderdelen met hun verdeelsleutel.", "Gedaan");
        assertThat(manager.visitor().get(SET_UP).status()).isEqualTo(404);
    }

    private static Answer invite(String name, String login, String role) {
        return desk.send("/account/uitnodigen", "nodig", Map.of("naam", name, "inlognaam", login, "rollen", role));
    }

    @Test
    @Order(7)
    void eachMunicipalityGetsItsAdministrator() {
        Map<String, String> first =
                Map.of("gemeente", "Nijmegen", "naam", "Beheerder", "inlognaam", "beheerder@nijmegen", "mailadres", "");
        assertThat(desk.fill(
                        INVITE,
                        "nodig",
                        Map.of("gemeente", "Nijmegen", "naam", "Iemand", "inlognaam", "inkoper@mgr-sdcg")))
                .contains("is al van iemand anders");
        assertThat(desk.fill(
                        INVITE, "nodig", Map.of("gemeente", "Nijmegen", "naam", "Iemand", "inlognaam", "geen naam")))
                .contains("kan niemand inloggen");
        Answer sentLater = desk.visitor().get(INVITE);
        String nijmegen = sentLater.page().select("option").stream()
                .filter(option -> option.text().equals("Nijmegen"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        Founder.accept(desk.send(INVITE, "nodig", first));
        assertThat(Founder.text(desk.visitor()
                        .press(
                                sentLater,
                                "nodig",
                                Map.of("gemeente", nijmegen, "naam", "Tweede", "inlognaam", "tweede@nijmegen"))))
                .doesNotContain("Geef deze link");
        assertThat(step("mensen")).contains("Nog zonder eigen beheerder: Druten, Heumen.");
        for (String place : List.of("Heumen", "Druten")) {
            Founder.accept(desk.send(
                    INVITE,
                    "nodig",
                    Map.of(
                            "gemeente",
                            place,
                            "naam",
                            "Beheerder",
                            "inlognaam",
                            "beheerder@" + place.toLowerCase(java.util.Locale.ROOT))));
        }
        assertThat(desk.text(SET_UP)).contains("7 van de 7 stappen gedaan", "Alles staat klaar");
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(desk.visitor()
                                .get("/werk")
                                .page()
                                .select("#lijst .actions")
                                .text())
                        .doesNotContain("Samenwerking inrichten"));
        assertThat(desk.visitor().get("/vandaag").page().select("nav a[href*=/samenwerking/inrichten]"))
                .isNotEmpty();
    }

    @Test
    @Order(8)
    void aMunicipalitySeesWhatItTakesPartIn() {
        HttpVisitor nijmegen = new Founder("beheerder@nijmegen", Founder.CHOSEN).visitor();
        HttpVisitor heumen = new Founder("beheerder@heumen", Founder.CHOSEN).visitor();
        assertThat(nijmegen.get("/contracten/overzicht").status()).isEqualTo(200);
        assertThat(nijmegen.get("/inkoop/aanbestedingen").status()).isEqualTo(200);
        assertThat(heumen.get("/contracten/overzicht").status()).isEqualTo(200);
        assertThat(heumen.get("/inkoop/aanbestedingen").status()).isEqualTo(404);
        assertThat(heumen.get("/vandaag").page().select("nav").text()).contains("Contracten");
        assertThat(heumen.get("/vandaag").page().select("nav").text()).doesNotContain("Aanbestedingen");
        assertThat(heumen.get("/samenwerking/deelname").page().select("main").text())
                .contains("Heumen")
                .doesNotContain("Nijmegen");
        assertThat(heumen.get("/account/uitnodigen").status()).isEqualTo(200);
        for (String page : List.of(SET_UP, ADMIT, START, INVITE)) {
            assertThat(heumen.get(page).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    @Order(9)
    void anotherCooperationSeesNothingOfIt() {
        Founder reader = new Founder("lezer@mgr-sdcg");
        for (String page : List.of(
                "/samenwerking/overzicht",
                "/samenwerking/gemeenten",
                "/samenwerking/deelname?op=1-1-2026",
                "/samenwerking/vergaderingen",
                "/samenwerking/besluiten",
                "/zoeken?q=Heumen")) {
            assertThat(reader.text(page)).as(page).doesNotContain("Druten", "Rijk van Nijmegen", "RVN-2026-001");
        }
        assertThat(reader.visitor().get("/samenwerking/gemeente?code=0252").status())
                .isEqualTo(404);
        assertThat(reader.visitor().get(SET_UP).status()).isEqualTo(404);
    }

    @Test
    @Order(10)
    void everyStepIsInTheAuditTrail() throws SQLException {
        assertThat(told("cooperation.participant")).isEqualTo(3);
        assertThat(told("cooperation.cooperation_module")).isEqualTo(2);
        assertThat(told("cooperation.submodule")).isEqualTo(4);
        assertThat(told("cooperation.participation")).isEqualTo(4);
        assertThat(told("cooperation.body")).isEqualTo(1);
        assertThat(told("platform.membership")).isEqualTo(5);
        assertThat(desk.text("/account/logboek")).contains("Beheerder");
    }
}
