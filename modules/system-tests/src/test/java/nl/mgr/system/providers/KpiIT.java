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

/** By what provider 017 is measured: the provider enters, the team confirms, a missed norm is explained. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KpiIT {

    private static final String MADE = "(select id from contracts.kpi where name like 'Proef%')";
    private static final String ONE = "select id from contracts.kpi where name = 'Proef bereikbaarheid'";
    private static final String OF_017 = " from contracts.kpi where provider_id = " + provider("017");

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
                "delete from contracts.kpi_value where kpi_id in " + MADE,
                "delete from contracts.kpi where id in " + MADE);
        register.close();
    }

    private static String page() throws SQLException {
        return "/contracten/kpi?id=" + register.ask(ONE);
    }

    private static Answer add(String... changed) throws SQLException {
        Map<String, String> typed = new HashMap<>(Map.of(
                "naam", "Proef bereikbaarheid",
                "eenheid", "percentage",
                "kant", "minstens",
                "norm", "90",
                "periode", "kwartaal",
                "sinds", "01-05-2026",
                "definitie", "Uit de telefooncentrale",
                "grond", "Bijlage 7"));
        for (int i = 0; i < changed.length; i += 2) {
            typed.put(changed[i], changed[i + 1]);
        }
        String contract = register.ask("select contract_id" + OF_017 + " order by id limit 1");
        return staff.press(staff.get("/contracten/kpi-nieuw?contract=" + contract), "bewaar", typed);
    }

    private static Answer enter(HttpVisitor who, String period, String value, String explanation) throws SQLException {
        return who.press(
                who.get(page()), "lever", Map.of("periode", period, "waarde", value, "toelichting", explanation));
    }

    private static Answer decide(HttpVisitor who, String button, String reason) throws SQLException {
        String waiting = register.ask("select id from contracts.kpi_value where kpi_id in " + MADE
                + " and state = 'aangeleverd' order by id limit 1");
        return who.press(who.get(page()), button, Map.of("welke", waiting, "reden", reason));
    }

    @Test
    @Order(1)
    void theContractShowsInWordsAndSignWhetherNormsAreMet() throws SQLException {
        String contract = register.ask("select contract_id" + OF_017 + " order by id limit 1");
        Answer shown = own.get("/contracten/contract?id=" + contract);
        assertThat(shown.page().select("#kpis tr:contains(Start van de zorg)").text())
                .contains("minstens 85%", "86%", "norm gehaald", "nog te bevestigen");
        assertThat(shown.page().select("#kpis tr:contains(Oordeel van)").text())
                .contains("minstens 7,5", "nog niet gemeten");
        Answer one = own.get(
                "/contracten/kpi?id=" + register.ask("select id" + OF_017 + " and name like 'Start van de zorg%'"));
        assertThat(one.page().select("#waarden tr:contains(81%)").text())
                .contains("norm niet gehaald", "Door ziekte", "bevestigd");
        assertThat(
                        one.page()
                                .select(
                                        "#waarden tr:contains(81%) .status--negative, #waarden tr:contains(81%) svg, #waarden tr:contains(81%) i"))
                .as("a sign beside the words")
                .isNotEmpty();
    }

    @Test
    @Order(2)
    void theTeamAddsANormThatFitsItsUnit() throws SQLException {
        assertThat(says(add("norm", "101"))).contains("De norm past niet bij de eenheid");
        assertThat(says(add("eenheid", "cijfer", "norm", "7,55"))).contains("De norm past niet bij de eenheid");
        assertThat(says(add("sinds", "01-01-2019"))).contains("loopt niet op 1 januari 2019");
        assertThat(says(add())).contains("De prestatie is toegevoegd", "minstens 90%", "1 april 2026");
        assertThat(second.get("/contracten/kpi-nieuw?contract="
                                + register.ask("select contract_id" + OF_017 + " order by id limit 1"))
                        .status())
                .isEqualTo(404);
        Awaitility.await("the task").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(register.ask(
                        "select count(*) from platform.task where kind = 'kpi-aanleveren' and state = 'open' and subject like '%"
                                + register.ask(ONE) + "'"))
                .isEqualTo("2"));
    }

    @Test
    @Order(3)
    void aValueFitsItsUnitAndAMissedNormIsExplained() throws SQLException {
        assertThat(own.get(page()).page().select("#invoeren option").eachText())
                .as("only periods that are over")
                .containsExactly("1-4-2026 – 30-6-2026", "1-7-2026 – 30-9-2026");
        assertThat(says(enter(own, "01-04-2026", "100,5", ""))).contains("De waarde past niet bij de eenheid");
        assertThat(says(enter(own, "01-04-2026", "89,9", " "))).contains("is niet gehaald en er is geen toelichting");
        Answer late = own.get(page());
        assertThat(says(enter(own, "01-04-2026", "89,9", "De centrale viel een dag uit.")))
                .contains("De waarde is ingevoerd", "89,9%", "norm niet gehaald", "nog te bevestigen");
        assertThat(says(own.press(late, "lever", Map.of("periode", "01-04-2026", "waarde", "95", "toelichting", ""))))
                .contains("heeft al een waarde");
        assertThat(own.get(page()).page().select("form#oordeel"))
                .as("confirming is for the team")
                .isEmpty();
    }

    @Test
    @Order(4)
    void anotherOneConfirmsOrRefusesAndHistoryStays() throws SQLException {
        assertThat(says(decide(staff, "wijsaf", ""))).contains("tekst nodig");
        assertThat(says(decide(staff, "wijsaf", "De nachten tellen ook mee."))).contains("De waarde is afgewezen");
        assertThat(says(own.get(page()))).contains("De nachten tellen ook mee.", "afgewezen");
        assertThat(says(enter(second, "01-04-2026", "91", ""))).contains("De waarde is ingevoerd");
        assertThat(says(decide(second, "bevestig", ""))).as("four eyes").contains("voerde u zelf in");
        assertThat(says(decide(staff, "bevestig", "")))
                .contains("De waarde is bevestigd", "91%", "norm gehaald", "89,9%");
        Awaitility.await("the notice").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        register.ask("select count(*) from platform.notice where kind = 'contracts.kpi-afgewezen'"))
                .isNotEqualTo("0"));
    }

    @Test
    @Order(5)
    void nobodyElseReadsAnyOfIt() throws SQLException {
        for (String login : List.of("aanbieder-018@mgr-sdcg", "contractbeheerder@zuid-limburg")) {
            assertThat(as(login).get(page()).status()).as(login).isEqualTo(404);
        }
    }

    @Test
    @Order(6)
    void whatIsNotMeasuredAnyMoreKeepsItsHistory() throws SQLException {
        assertThat(says(staff.press(staff.get(page()), "beeindig", Map.of("slot", " "))))
                .contains("tekst nodig");
        Answer late = staff.get(page());
        assertThat(says(staff.press(staff.get(page()), "beeindig", Map.of("slot", "Vervangen door een andere norm."))))
                .contains("Dit wordt niet langer gemeten", "Vervangen door een andere norm.", "91%");
        assertThat(says(staff.press(late, "beeindig", Map.of("slot", "Nog eens"))))
                .contains("wordt al niet meer gemeten");
    }

    /** Past all services: what the database itself says. */
    @Test
    @Order(7)
    void theDatabaseTakesNoValueThatIsNotExplainedOrDecided() throws SQLException {
        String insert =
                "insert into contracts.kpi_value (id, cooperation_id, kpi_id, contract_id, provider_id, period_from,"
                        + " value, explanation, state, delivered_at, delivered_by)"
                        + " select gen_random_uuid(), cooperation_id, id, contract_id, provider_id, date '2026-07-01', ";
        String made = " from contracts.kpi where name = 'Proef bereikbaarheid'";
        assertThat(register.tryAs("aanbieder@mgr-sdcg", insert + "95, '', 'aangeleverd', now(), 'x'" + made))
                .isEqualTo(1);
        assertThatThrownBy(
                        () -> register.tryAs("aanbieder@mgr-sdcg", insert + "10, '', 'aangeleverd', now(), 'x'" + made))
                .hasMessageContaining("missed norm explained");
        assertThatThrownBy(() -> register.tryAs(
                        "aanbieder@mgr-sdcg",
                        "update contracts.kpi_value set state = 'bevestigd' where state = 'aangeleverd'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg",
                        "update contracts.kpi_value set state = 'bevestigd', reason = null where state = 'afgewezen'"))
                .hasMessageContaining("decided once");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg", "update contracts.kpi set norm = 1 where ended_on is null"))
                .hasMessageContaining("permission denied");
    }
}
