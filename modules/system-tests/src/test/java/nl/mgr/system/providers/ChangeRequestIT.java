package nl.mgr.system.providers;

import static nl.mgr.system.providers.Register.as;
import static nl.mgr.system.providers.Register.provider;
import static nl.mgr.system.providers.Register.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** Provider 017 asks to have its name and a site changed; the team refuses once, and takes the next one over. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangeRequestIT {

    private static final String OF_PROVIDER = "from providers.change_request where provider_id = " + provider("017");
    private static final String NEWEST = "select id " + OF_PROVIDER + " order by id desc limit 1";
    private static final String NAME = "select name from providers.provider where id = " + provider("017");

    private static Register register;
    private static HttpVisitor own;
    private static HttpVisitor staff;
    private static HttpVisitor second;
    private static String legalName;

    @BeforeAll
    static void enter() throws SQLException {
        register = new Register();
        own = as("gegevensmedewerker@mgr-sdcg");
        staff = as("contractbeheerder@mgr-sdcg");
        second = as("relatiemanager@mgr-sdcg");
        legalName = register.ask(NAME.replace("select name", "select legal_name"));
    }

    @AfterAll
    static void leave() throws SQLException {
        register.execute(
                "update providers.provider set name = 'Zorgaanbieder 017', legal_name = '" + legalName + "' where id = "
                        + provider("017"),
                "delete from providers.site where name = 'Locatie Proef'",
                "delete " + OF_PROVIDER + " and explanation = ''");
        register.close();
    }

    private static Answer ask(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        return own.press(own.get("/aanbieders/wijzigverzoek-nieuw"), "dienin", all);
    }

    private static String page() throws SQLException {
        return "/aanbieders/wijzigverzoek?id=" + register.ask(NEWEST);
    }

    @Test
    @Order(1)
    void whatIsAskedStandsBesideWhatIs() throws SQLException {
        assertThat(says(ask(Map.of()))).contains("Zo staat Zorgaanbieder 017 al in het register");
        assertThat(says(ask(Map.of("locatie", "Locatie Proef")))).contains("ontbreekt nog iets");
        assertThat(says(ask(Map.of(
                        "naam",
                        "Zorg Zeventien",
                        "locatie",
                        "Locatie Proef",
                        "postcode",
                        "6811 ab",
                        "plaats",
                        "Arnhem"))))
                .contains("wacht op het team", "Zorgaanbieder 017", "Zorg Zeventien", "blijft gelijk", "6811AB Arnhem");
        assertThat(register.ask(NAME)).as("nothing changed yet").isEqualTo("Zorgaanbieder 017");
        assertThat(own.get(page()).page().select("form#besluit")).isEmpty();
        assertThat(says(ask(Map.of("naam", "Iets anders"))))
                .contains("Er wacht al een verzoek op het team, sinds 30 november 2026");
        Awaitility.await("the task").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        register.ask("select count(*) from platform.task where"
                                + " kind = 'wijzigverzoek-nakijken' and state = 'open' and task_key = '"
                                + register.ask(NEWEST) + "'"))
                .isEqualTo("1"));
    }

    @Test
    @Order(2)
    void aRefusalHasAReasonThatTheProviderReads() throws SQLException {
        Answer late = second.get(page());
        assertThat(says(staff.press(staff.get(page()), "weiger", Map.of("reden", ""))))
                .contains("zonder reden");
        staff.press(staff.get(page()), "weiger", Map.of("reden", "Staat niet zo in het handelsregister."));
        assertThat(says(own.get(page()))).contains("geweigerd", "Staat niet zo in het handelsregister.");
        assertThat(says(second.press(late, "neemover", Map.of()))).contains("al besloten door Contractbeheerder");
        assertThat(register.ask(NAME)).isEqualTo("Zorgaanbieder 017");
        assertThat(own.get("/aanbieders/mijn").page().select("#wijzigverzoeken").text())
                .contains("geweigerd", "Wijziging vragen");
    }

    @Test
    @Order(3)
    void whatTheRegisterSaysOtherwiseByNowIsNotOverwritten() throws SQLException {
        ask(Map.of("naam", "Zorg Zeventien", "locatie", "Locatie Proef", "postcode", "6811AB", "plaats", "Arnhem"));
        Answer shown = staff.get(page());
        String legal = "update providers.provider set legal_name = '%s' where id = " + provider("017");
        register.execute(legal.formatted("Stichting Intussen"));
        assertThat(says(staff.press(shown, "neemover", Map.of()))).contains("zegt intussen iets anders");
        assertThat(register.ask("select state " + OF_PROVIDER + " order by id desc limit 1"))
                .isEqualTo("ingediend");
        register.execute(legal.formatted(legalName));
    }

    @Test
    @Order(4)
    void takenOverItStandsInTheRegisterAtOnce() throws SQLException {
        assertThat(says(second.press(second.get(page()), "neemover", Map.of())))
                .contains("overgenomen", "Relatiemanager");
        assertThat(register.ask(NAME)).isEqualTo("Zorg Zeventien");
        assertThat(own.get("/aanbieders/mijn").page().select("#locaties").text())
                .contains("Locatie Proef", "6811AB", "Arnhem");
        assertThat(says(as("beleidsmedewerker@duiven")
                        .get("/aanbieders/aanbieder?id=" + register.ask("select " + provider("017")))))
                .contains("Zorg Zeventien");
        assertThat(says(staff.get(
                        "/account/geschiedenis?over=providers:provider:" + register.ask("select " + provider("017")))))
                .contains("Naam van Zorgaanbieder 017 naar Zorg Zeventien", "Relatiemanager");
    }

    @Test
    @Order(5)
    void nobodyElseSeesOrAsksIt() throws SQLException {
        for (String login :
                List.of("beleidsmedewerker@duiven", "aanbieder-018@mgr-sdcg", "contractbeheerder@zuid-limburg")) {
            assertThat(as(login).get(page()).status()).as(login).isEqualTo(404);
        }
        assertThat(as("tekenbevoegde@mgr-sdcg")
                        .get("/aanbieders/wijzigverzoek-nieuw")
                        .status())
                .isEqualTo(404);
        String insert =
                "insert into providers.change_request (id, cooperation_id, provider_id, name, legal_name, kvk_number,"
                        + " agb_code, old_name, old_legal_name, old_kvk_number, old_agb_code, explanation, state, submitted_at,"
                        + " submitted_by, decided_at, decided_by, reason) select gen_random_uuid(), cooperation_id, id, 'x',"
                        + " legal_name, kvk_number, agb_code, name, legal_name, kvk_number, agb_code, '', ";
        assertThat(register.tryAs(
                        "gegevensmedewerker@mgr-sdcg",
                        insert + "'ingediend', now(), 'x', null, null, '' from providers.provider"))
                .isEqualTo(1);
        assertThatThrownBy(() -> register.tryAs(
                        "gegevensmedewerker@mgr-sdcg",
                        insert + "'overgenomen', now(), 'x', now(), 'x', '' from providers.provider"))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () -> register.tryAs(
                                "contractbeheerder@mgr-sdcg",
                                "update providers.change_request set state = 'overgenomen', reason = '' where state = 'geweigerd'"))
                .hasMessageContaining("decided on before");
    }
}
