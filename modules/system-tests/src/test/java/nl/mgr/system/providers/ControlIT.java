package nl.mgr.system.providers;

import static nl.mgr.system.providers.Register.as;
import static nl.mgr.system.providers.Register.provider;
import static nl.mgr.system.providers.Register.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
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

/** A check of provider 017 from its goal to what follows; told in order. Nothing of it stays. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ControlIT {

    private static final String MADE = "(select id from contracts.control_plan where title = 'Proefcontrole')";
    private static final String WAITING =
            "select id from contracts.control_plan where status = 'uitgevoerd' and provider_id = " + provider("017")
                    + " and title <> 'Proefcontrole'";
    private static final String OVER =
            "select id from contracts.control_plan where status = 'afgerond' and provider_id = " + provider("018");

    private static Register register;
    private static HttpVisitor own;
    private static HttpVisitor other;
    private static HttpVisitor staff;
    private static HttpVisitor duiven;

    @BeforeAll
    static void enter() {
        register = new Register();
        own = as("aanbieder@mgr-sdcg");
        other = as("aanbieder-018@mgr-sdcg");
        staff = as("contractbeheerder@mgr-sdcg");
        duiven = as("beleidsmedewerker@duiven");
    }

    @AfterAll
    static void leave() throws SQLException {
        register.execute(
                "delete from contracts.control_follow_up where plan_id in " + MADE,
                "delete from contracts.control_view where plan_id in " + MADE,
                "delete from contracts.control_finding where plan_id in " + MADE,
                "delete from contracts.control_plan where id in " + MADE);
        register.close();
    }

    private static String page(String question) throws SQLException {
        return "/contracten/controle?id=" + register.ask(question);
    }

    private static String made(String step) throws SQLException {
        return "/contracten/controle" + step + "?id=" + register.ask("select min(id::text) from " + MADE + " as m");
    }

    private static Answer found(String number, String finding) throws SQLException {
        return staff.press(
                staff.get(made("-bevinding")),
                "bewaar",
                Map.of("nummer", number, "regel", "Tarief", "bevonden", finding, "bedrag", "125,50"));
    }

    @Test
    @Order(1)
    void thePublicPlanIsForEverybodyAndACheckForItsProvider() throws SQLException {
        assertThat(says(duiven.get("/contracten/controles")))
                .contains("Controleplan 2027", "Geleverde zorg")
                .doesNotContain("Tarieven en producten", "Toewijzingen");
        assertThat(says(own.get("/contracten/controles")))
                .contains("Controleplan 2027", "Tarieven en producten")
                .doesNotContain("Geleverde zorg");
        assertThat(says(own.get(page(WAITING)))).contains("Toewijzing", "1.260,00", "1.742,50", "18 december 2026");
        assertThat(other.get(page(WAITING)).status()).isEqualTo(404);
        assertThat(duiven.get(page(WAITING)).status())
                .as("before there is an outcome")
                .isEqualTo(404);
        assertThat(as("contractbeheerder@zuid-limburg").get(page(WAITING)).status())
                .isEqualTo(404);
        assertThat(says(duiven.get(page(OVER))))
                .contains("herstel", "de verslaglegging moet beter")
                .doesNotContain("315,00", "Verslag van de zorg", "ander systeem", "Werkwijze voor verslagen");
        Awaitility.await("the task of the provider")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(says(own.get("/werk/lijst"))).contains("Zienswijze geven op controle"));
    }

    @Test
    @Order(2)
    void theGoalStandsBeforeAnythingIsLookedAt() throws SQLException {
        String contract = register.ask("select contract_id from contracts.control_plan where id = (" + WAITING + ")");
        Map<String, String> terms = Map.of(
                "titel", "Proefcontrole",
                "soort", "MATERIAL",
                "doel", "Weten of de zorg is geleverd.",
                "van", "01-01-2026",
                "tm", "31-03-2026",
                "detail", "true");
        Answer form = staff.get("/contracten/controle-nieuw?contract=" + contract);
        assertThat(says(staff.press(
                        form, "bewaar", Map.of("titel", "x", "doel", "x", "van", "01-02-2026", "tm", "01-01-2026"))))
                .contains("Kies een laatste dag na de eerste");
        assertThat(says(staff.press(staff.get("/contracten/controle-nieuw?contract=" + contract), "bewaar", terms)))
                .contains("bewaard als concept", "materiële controle");
        assertThat(own.get(made("")).status()).as("a draft").isEqualTo(404);
        assertThat(says(found("1", "Te vroeg"))).contains("is concept; deze stap kan nu niet");
        assertThat(says(staff.press(staff.get(made("")), "stelvast", Map.of()))).contains("geen risicoanalyse");
        staff.press(staff.get(made("-nieuw")), "bewaar", Map.of("risico", "Eerdere fouten."));
        assertThat(says(staff.press(staff.get(made("")), "stelvast", Map.of())))
                .contains("Beschrijf waarom dat nodig is (Regeling Jeugdwet 6b.5)");
        staff.press(staff.get(made("-nieuw")), "bewaar", Map.of("noodzaak", "Verslagen staan alleen in dossiers."));
        Answer late = staff.get(made("-nieuw"));
        assertThat(says(staff.press(staff.get(made("")), "stelvast", Map.of()))).contains("De controle is vastgesteld");
        assertThat(says(staff.press(late, "bewaar", Map.of("doel", "Toch iets anders."))))
                .contains("is vastgesteld; deze stap kan nu niet");
        assertThat(says(own.get(made(""))))
                .contains("Weten of de zorg is geleverd.", "Verslagen staan alleen in dossiers.");
    }

    @Test
    @Order(3)
    void findingsAreOfTheSampleAndOfNobodyByName() throws SQLException {
        assertThat(says(found("1", "Zonder steekproef"))).contains("nog geen steekproef");
        assertThat(says(staff.press(staff.get(made("")), "trek", Map.of("omvang", "12", "hoe", "Willekeurig."))))
                .contains("De steekproef is vastgelegd", "12");
        assertThat(says(found("13", "Buiten de steekproef"))).contains("telt 12 nummers");
        assertThat(says(found("3", "Cliënt 123456782"))).contains("waaraan iemand te herkennen is");
        found("3", "Proef die weg mag");
        assertThat(says(staff.press(staff.get(made("")), "weg", Map.of()))).contains("De bevinding is weg");
        assertThat(says(found("3", "Het verslag ontbreekt."))).contains("Het verslag ontbreekt.", "125,50");
        assertThat(says(own.get(made("")))).as("before the check is done").doesNotContain("Het verslag ontbreekt.");
    }

    @Test
    @Order(4)
    void thereIsNoOutcomeBeforeTheProviderWasHeard() throws SQLException {
        assertThat(says(staff.press(staff.get(made("")), "voeruit", Map.of("termijn", "13-12-2026"))))
                .contains("ten minste 14 dagen", "14 december 2026");
        assertThat(says(staff.press(staff.get(made("")), "voeruit", Map.of("termijn", "14-12-2026"))))
                .contains("De aanbieder kan nu reageren");
        assertThat(says(staff.press(staff.get(made("")), "sluit", Map.of())))
                .contains("De aanbieder kan nog reageren tot en met 14 december 2026");
        Map<String, String> decision = Map.of(
                "soort",
                "CLAIM",
                "motivering",
                "De zorg is niet geleverd.",
                "opvolging",
                "Terugbetalen",
                "dag",
                "01-02-2027");
        assertThat(says(staff.press(staff.get(made("-uitkomst")), "rondaf", decision)))
                .contains("is uitgevoerd; deze stap kan nu niet");
        assertThat(says(own.get(made("")))).contains("Het verslag ontbreekt.");
        Answer late = own.get(made("-zienswijze"));
        assertThat(says(own.press(own.get(made("-zienswijze")), "geef", Map.of("woorden", "Het verslag is er wel."))))
                .contains("Uw zienswijze is gegeven", "Het verslag is er wel.");
        assertThat(says(own.press(late, "geef", Map.of("woorden", "Nog iets."))))
                .contains("gaf al een zienswijze");
        assertThat(says(staff.press(staff.get(made("")), "sluit", Map.of()))).contains("De aanbieder is gehoord");
        assertThat(says(staff.press(staff.get(made("-uitkomst")), "rondaf", Map.of("soort", "NOTHING"))))
                .contains("Een uitkomst heeft een motivering");
        assertThat(says(staff.press(staff.get(made("-uitkomst")), "rondaf", decision)))
                .as("money goes back, and nobody says how much")
                .contains("Bij deze uitkomst hoort");
        Answer form = staff.get(made("-uitkomst"));
        assertThat(says(staff.press(form, "rondaf", withAmount(decision))))
                .contains("De controle is afgerond", "terugvordering", "2.000,00", "nog te doen");
        assertThat(says(own.get(made("")))).contains("terugvordering", "De zorg is niet geleverd.", "2.000,00");
    }

    private static Map<String, String> withAmount(Map<String, String> decision) {
        Map<String, String> all = new java.util.HashMap<>(decision);
        all.put("bedrag", "2.000");
        return all;
    }

    @Test
    @Order(5)
    void whatFollowsIsATaskUntilItIsDoneOnce() throws SQLException {
        register.execute("update contracts.control_follow_up set due_on = '2026-12-05' where plan_id in " + MADE);
        Awaitility.await("the task").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(register.ask(
                        "select count(*) from platform.task where kind = 'controle-opvolgen' and state = 'open' and subject like '%'"
                                + " || " + MADE + "::text"))
                .isNotEqualTo("0"));
        Answer late = staff.get(made(""));
        assertThat(says(staff.press(staff.get(made("")), "gedaan", Map.of())))
                .contains("De opvolging is gedaan", "Contractbeheerder");
        assertThat(says(staff.press(late, "gedaan", Map.of()))).contains("al gedaan door Contractbeheerder");
    }

    /** Past all services: what the database itself says. */
    @Test
    @Order(6)
    void theDatabaseKnowsTheOrderOfSteps() throws SQLException {
        String update = "update contracts.control_plan set ";
        String waiting = " where id = (" + WAITING + ")";
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg", update + "status = 'gehoord', heard_on = '2026-12-01'" + waiting))
                .hasMessageContaining("may still give its view");
        assertThat(register.tryAs(
                        "contractbeheerder@mgr-sdcg", update + "status = 'gehoord', heard_on = '2026-12-19'" + waiting))
                .as("after its last day")
                .isEqualTo(1);
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg",
                        update
                                + "status = 'afgerond', heard_on = '2026-12-19', outcome = 'geen-gevolg', motivation = 'x',"
                                + " closed_at = now(), closed_by = 'x'" + waiting))
                .hasMessageContaining("one step at a time");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg", update + "goal = 'anders' where contract_id is null"))
                .hasMessageContaining("goal of a check stands");
        assertThatThrownBy(() -> register.tryAs(
                        "aanbieder@mgr-sdcg",
                        "insert into contracts.control_view (id, cooperation_id, plan_id, provider_id, words, given_at, given_by)"
                                + " select gen_random_uuid(), cooperation_id, id, provider_id, 'x', now(), 'x'"
                                + " from contracts.control_plan where status = 'afgerond' and contract_id is not null"))
                .hasMessageContaining("check of its provider");
    }
}
