package nl.mgr.system.providers;

import static nl.mgr.system.providers.Register.as;
import static nl.mgr.system.providers.Register.provider;
import static nl.mgr.system.providers.Register.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
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

/** Provider 017 asks consent for subcontractors, and ends them; the team consents, refuses and takes its consent back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubcontractIT {

    private static final String LIST = "/aanbieders/onderaannemers";
    private static final String KVK = "99000201";
    private static final String NEWEST =
            "select id from providers.subcontract where kvk_number like '990002%' order by id desc limit 1";

    private static Register register;
    private static HttpVisitor own;
    private static HttpVisitor staff;
    private static HttpVisitor second;

    @BeforeAll
    static void enter() {
        register = new Register();
        own = as("tekenbevoegde@mgr-sdcg");
        staff = as("contractbeheerder@mgr-sdcg");
        second = as("relatiemanager@mgr-sdcg");
    }

    @AfterAll
    static void leave() throws SQLException {
        register.execute("delete from providers.subcontract where kvk_number like '990002%'");
        register.close();
    }

    private static Answer ask(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(Map.of(
                "naam", "Proef Schoonmaak B.V.",
                "kvk", KVK,
                "werk", "Schoonmaak van de groepsruimten",
                "vanaf", "01-12-2026"));
        all.putAll(typed);
        return own.press(own.get("/aanbieders/onderaannemer-nieuw"), "vraag", all);
    }

    private static String page() throws SQLException {
        return "/aanbieders/onderaannemer?id=" + register.ask(NEWEST);
    }

    private static Answer press(HttpVisitor who, String button, Map<String, String> typed) throws SQLException {
        return who.press(who.get(page()), button, typed);
    }

    private static void awaitTask(String state) {
        Awaitility.await("the task").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        register.ask("select state from platform.task where kind = 'onderaannemer-besluiten'"
                                + " and subject = 'providers:subcontract:" + register.ask(NEWEST) + "'"))
                .isEqualTo(state));
    }

    private static void awaitNotice(String kind) {
        Awaitility.await(kind).atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        register.ask("select count(*) from platform.notice where kind = 'providers.onderaannemer-"
                                + kind + "' and subject = 'providers:subcontract:" + register.ask(NEWEST) + "'"))
                .isNotEqualTo("0"));
    }

    private static String panel(HttpVisitor who, String number) throws SQLException {
        return who.get("/aanbieders/aanbieder?id=" + register.ask("select " + provider(number)))
                .page()
                .select("#onderaannemers")
                .text();
    }

    @Test
    @Order(1)
    void whatCannotBeConsentedToIsRefusedWithRuleAndRemedy() throws SQLException {
        assertThat(says(ask(Map.of("kvk", "9900020")))).contains("vul precies acht cijfers in");
        String mine = register.ask("select kvk_number from providers.provider where id = " + provider("017"));
        assertThat(says(ask(Map.of("kvk", mine)))).contains("KvK-nummer " + mine + " is van uw eigen organisatie");
        assertThat(says(ask(Map.of("vanaf", "29-11-2026"))))
                .contains("toestemming vanaf 29 november 2026, en vandaag is het 30 november 2026");
        assertThat(says(ask(Map.of("tm", "30-11-2026"))))
                .contains("De laatste dag 30 november 2026 ligt voor de eerste dag 1 december 2026");
        assertThat(says(ask(Map.of("werk", "Vervoer van cliënt 123456782")))).contains("nummer van een persoon");
        assertThat(says(ask(Map.of("werk", " ")))).contains("vul in: ");
        assertThat(register.ask(NEWEST)).as("nothing of it is kept").isEmpty();
    }

    @Test
    @Order(2)
    void whatIsAskedWaitsForTheTeamOnceAtATime() throws SQLException {
        assertThat(says(ask(Map.of())))
                .contains(
                        "De toestemming is gevraagd", "Proef Schoonmaak B.V.", "wacht op het team", "1 december 2026");
        assertThat(says(ask(Map.of())))
                .contains("Voor Proef Schoonmaak B.V. is al toestemming gevraagd, op 30 november 2026");
        assertThat(own.get(page()).page().select("form#besluit, form#intrekking"))
                .isEmpty();
        awaitTask("open");
        awaitNotice("gevraagd");
        assertThat(says(staff.get("/werk/lijst"))).contains("Onderaannemer van Zorgaanbieder 017");
        assertThat(says(staff.get(LIST + "?stand=gevraagd&zoek=groepsruimten"))).contains("Proef Schoonmaak B.V.");
    }

    @Test
    @Order(3)
    void theTeamConsentsOnceAndItsConditionsAreRead() throws SQLException {
        Answer late = second.get(page());
        assertThat(says(press(staff, "staatoe", Map.of("reden", "Alleen buiten openingstijden."))))
                .contains("toegestaan", "Voorwaarden: Alleen buiten openingstijden.", "Contractbeheerder");
        assertThat(says(second.press(late, "weiger", Map.of("reden", "Te laat."))))
                .contains("Over Proef Schoonmaak B.V. is al besloten door Contractbeheerder");
        assertThat(says(second.press(late, "staatoe", Map.of()))).contains("is al besloten door Contractbeheerder");
        awaitTask("done");
        awaitNotice("toegestaan");
        assertThat(says(own.get(page()))).contains("toegestaan", "Alleen buiten openingstijden.");
        assertThat(says(ask(Map.of("vanaf", "01-06-2027"))))
                .contains("Voor Proef Schoonmaak B.V. is er voor deze dagen al toestemming, vanaf 1 december 2026");
        assertThat(says(staff.get("/account/geschiedenis?over=providers:subcontract:" + register.ask(NEWEST))))
                .contains("Stand van wacht op het team naar toegestaan", "Contractbeheerder");
    }

    @Test
    @Order(4)
    void theProviderEndsItAndMayAskForAfterwards() throws SQLException {
        assertThat(says(press(own, "beeindig", Map.of("laatste", "29-11-2026"))))
                .contains("De laatste dag 29 november 2026 is voorbij");
        Answer late = staff.get(page());
        assertThat(says(press(own, "beeindig", Map.of("laatste", "31-03-2027"))))
                .contains("Beëindigd door Tekenbevoegde", "De laatste dag is 31 maart 2027");
        awaitNotice("beeindigd");
        assertThat(says(staff.press(late, "trekin", Map.of("laatste", "01-12-2026", "reden", "Te laat."))))
                .contains("geen toestemming meer om te beëindigen");
        assertThat(says(ask(Map.of("vanaf", "31-03-2027")))).contains("is er voor deze dagen al toestemming");
        assertThat(says(ask(Map.of("vanaf", "01-04-2027", "tm", "30-06-2027")))).contains("wacht op het team");
    }

    @Test
    @Order(5)
    void whatIsTakenBackIsDecidedOnNoMore() throws SQLException {
        awaitTask("open");
        Answer late = staff.get(page());
        assertThat(says(press(own, "neemterug", Map.of()))).contains("Teruggenomen door Tekenbevoegde");
        awaitTask("done");
        assertThat(says(staff.press(late, "staatoe", Map.of()))).contains("is al besloten door Tekenbevoegde");
    }

    @Test
    @Order(6)
    void aRefusalAndAWithdrawalHaveAReasonThatTheProviderReads() throws SQLException {
        ask(Map.of("kvk", "99000202", "naam", "Proef Tuin B.V."));
        assertThat(says(press(staff, "weiger", Map.of("reden", ""))))
                .contains("nee tegen Proef Tuin B.V. zonder reden");
        assertThat(says(press(staff, "weiger", Map.of("reden", "Niet verzekerd."))))
                .contains("geweigerd");
        assertThat(says(own.get(page()))).contains("Waarom geweigerd: Niet verzekerd.");
        awaitNotice("geweigerd");
        ask(Map.of("kvk", "99000202", "naam", "Proef Tuin B.V.", "tm", "31-12-2026"));
        press(second, "staatoe", Map.of());
        assertThat(says(press(staff, "trekin", Map.of("laatste", "01-01-2027", "reden", "Niet verzekerd."))))
                .contains("na het einde van de termijn, 31 december 2026");
        assertThat(says(press(staff, "trekin", Map.of("laatste", "05-12-2026", "reden", ""))))
                .contains("zonder reden");
        press(staff, "trekin", Map.of("laatste", "05-12-2026", "reden", "Niet meer verzekerd."));
        assertThat(says(own.get(page())))
                .contains("toestemming ingetrokken", "na 5 december 2026: Niet meer verzekerd.");
        awaitNotice("ingetrokken");
    }

    /** Of the demo: 018 works for 017 by its number in the trade register. */
    @Test
    @Order(7)
    void bothProvidersOfTheRegisterTellIt() throws SQLException {
        assertThat(panel(staff, "017")).contains("Zorgaanbieder 018", "toegestaan", "Groepsbegeleiding op zaterdag");
        assertThat(panel(staff, "018"))
                .contains(
                        "Voorbeeld Vervoer B.V.",
                        "toestemming ingetrokken",
                        "Werkt als onderaannemer voor Zorgaanbieder 017");
        String mine = as("aanbieder-018@mgr-sdcg")
                .get("/aanbieders/mijn")
                .page()
                .select("#onderaannemers")
                .text();
        assertThat(mine)
                .as("what others ask is theirs")
                .contains("Voorbeeld Vervoer B.V.")
                .doesNotContain("Werkt als onderaannemer", "017");
    }

    private static void awaitCount(String of, String wanted) {
        Awaitility.await(of).atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                        register.ask("select count(distinct kind) from platform." + of))
                .isEqualTo(wanted));
    }

    /** A consent through 29 January 2027 ends in sixty days; one day later is not soon. */
    @Test
    @Order(8)
    void whatEndsSoonIsToldOnceAndAskedForAgainWithEverythingFilledIn() throws SQLException {
        for (String last : List.of("30-01-2027", "29-01-2027")) {
            ask(Map.of("kvk", "9900021" + last.charAt(1), "naam", "Proef Kapper " + last.charAt(1), "tm", last));
            press(staff, "staatoe", Map.of());
        }
        String id = register.ask(NEWEST);
        String soon = " subject = 'providers:subcontract:" + id + "'";
        String told = "notice where kind = 'providers.onderaannemer-loopt-af' and";
        awaitCount(told + soon, "1");
        String tasks =
                "task where kind in ('onderaannemer-verlengen', 'onderaannemer-loopt-af') and state = 'open' and";
        awaitCount(tasks + soon, "2");
        String later =
                soon.replace(id, register.ask("select id from providers.subcontract where kvk_number = '99000210'"));
        assertThat(register.ask("select count(*) from platform." + told + later))
                .isEqualTo("0");
        assertThat(says(second.get("/werk/lijst")))
                .contains("Onderaannemer van Zorgaanbieder 017: toestemming loopt af");
        Answer again = own.get("/aanbieders/onderaannemer-nieuw?na=" + id);
        assertThat(again.page().select("[name='onderaannemer:naam']").val()).isEqualTo("Proef Kapper 9");
        assertThat(again.page().select("[name='onderaannemer:vanaf']").val()).isEqualTo("30-01-2027");
        assertThat(says(own.press(again, "vraag", Map.of()))).contains("wacht op het team", "30 januari 2027");
        awaitCount(tasks + soon, "0");
        assertThat(register.ask("select reminded_on from providers.subcontract where id = '" + id + "'"))
                .isEqualTo("2026-11-30");
        assertThat(as("aanbieder-018@mgr-sdcg")
                        .get("/aanbieders/onderaannemer-nieuw?na=" + id)
                        .status())
                .isEqualTo(404);
        assertThat(says(as("aanbieder-018@mgr-sdcg").get("/aanbieders/onderaannemers")))
                .contains("Voorbeeld Muziekatelier B.V.");
    }

    @Test
    @Order(9)
    void theListIsOfWhoLooks() {
        Answer all = staff.get(LIST + "?zoek=Voorbeeld+Vervoer");
        assertThat(all.page().select("main .list tbody tr")).hasSize(2);
        String file = all.page().select(".list__files a[href*=bestand=csv]").attr("href");
        String csv = new String(staff.download(LIST + file).body(), StandardCharsets.UTF_8);
        assertThat(csv).contains("Vervoer naar school", "90000103", "Zorgaanbieder 017", "toestemming ingetrokken");
        Answer mine = own.get(LIST + "?zoek=Voorbeeld+Vervoer");
        assertThat(mine.page().select("main .list tbody tr")).hasSize(1);
        assertThat(says(mine)).contains("Vervoer naar de dagbesteding").doesNotContain("Zorgaanbieder 018");
        assertThat(says(staff.get(LIST + "?zoek=bestaat+niet"))).contains("Geen onderaannemer gevonden");
    }

    @Test
    @Order(10)
    void nobodyElseSeesAsksOrDecides() throws SQLException {
        for (String login :
                List.of("beleidsmedewerker@duiven", "aanbieder-018@mgr-sdcg", "contractbeheerder@zuid-limburg")) {
            assertThat(as(login).get(page()).status()).as(login).isEqualTo(404);
        }
        assertThat(as("beleidsmedewerker@duiven").get(LIST).status()).isEqualTo(404);
        assertThat(panel(as("beleidsmedewerker@duiven"), "017")).isEmpty();
        HttpVisitor officer = as("gegevensmedewerker@mgr-sdcg");
        assertThat(officer.get(page()).status()).isEqualTo(200);
        assertThat(officer.get("/aanbieders/onderaannemer-nieuw").status()).isEqualTo(404);
        ask(Map.of("kvk", "99000203"));
        for (String login : List.of("lezer@mgr-sdcg", "inkoper@mgr-sdcg", "gegevensmedewerker@mgr-sdcg")) {
            assertThat(as(login).get(page()).page().select("main form[id] input[type=submit]"))
                    .as(login)
                    .isEmpty();
        }
    }

    /** Past all services: what the database itself says. */
    @Test
    @Order(11)
    void theDatabaseLetsNoProviderConsentAndDecidesOnce() throws SQLException {
        String insert =
                "insert into providers.subcontract (id, cooperation_id, provider_id, name, kvk_number, work, valid_from,"
                        + " state, asked_at, asked_by, decided_at, decided_by, reason) select gen_random_uuid(), cooperation_id, id,"
                        + " 'x', '99000204', 'x', '2026-12-01', ";
        String who = "tekenbevoegde@mgr-sdcg";
        assertThat(register.tryAs(who, insert + "'gevraagd', now(), 'x', null, null, '' from providers.provider"))
                .isEqualTo(1);
        assertThatThrownBy(() -> register.tryAs(
                        who, insert + "'toegestaan', now(), 'x', now(), 'x', '' from providers.provider"))
                .hasMessageContaining("row-level security");
        String update = "update providers.subcontract set %s where state = '%s'";
        assertThatThrownBy(() -> register.tryAs(who, update.formatted("state = 'toegestaan'", "gevraagd")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> register.tryAs(who, update.formatted("decided_by = 'x'", "gevraagd")))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg",
                        update.formatted("state = 'toegestaan', reason = ''", "geweigerd")))
                .hasMessageContaining("decided on");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg", update.formatted("reason = 'anders'", "toegestaan")))
                .hasMessageContaining("decided on");
    }
}
