package nl.mgr.system.providers;

import static nl.mgr.system.providers.Register.as;
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

/** Provider 017 moves to another bank account: nothing changes until a second person of the team approved it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BankAccountIT {

    private static final String OF_PROVIDER = "from providers.bank_account where provider_id = " + provider("017");
    private static final String NEWEST = "select id " + OF_PROVIDER + " order by id desc limit 1";

    private static Register register;
    private static HttpVisitor own;
    private static HttpVisitor adviser;
    private static HttpVisitor second;

    @BeforeAll
    static void enter() {
        register = new Register();
        own = as("tekenbevoegde@mgr-sdcg");
        adviser = as("financieel-adviseur@mgr-sdcg");
        second = as("contractbeheerder@mgr-sdcg");
    }

    @AfterAll
    static void leave() throws SQLException {
        register.execute(
                "alter table providers.bank_account disable trigger bank_account_by_who_acts",
                "delete " + OF_PROVIDER + " and iban <> 'NL08DEMO0000000017'",
                "update providers.bank_account set valid_until = null where provider_id = " + provider("017"),
                "alter table providers.bank_account enable trigger bank_account_by_who_acts");
        register.close();
    }

    private static Answer propose(HttpVisitor who, String iban, String from) throws SQLException {
        String whose = who == own ? "" : "?aanbieder=" + register.ask("select " + provider("017"));
        return who.press(
                who.get("/aanbieders/rekening-nieuw" + whose),
                "stelvoor",
                Map.of("iban", iban, "naam", "Stichting Zorgaanbieder 017", "vanaf", from));
    }

    private static String page() throws SQLException {
        return "/aanbieders/rekening?id=" + register.ask(NEWEST);
    }

    private static String shown(HttpVisitor who) throws SQLException {
        return who.get("/aanbieders/aanbieder?id=" + register.ask("select " + provider("017")))
                .page()
                .select("#rekening")
                .text();
    }

    private static String inForce() throws SQLException {
        return register.ask("select iban " + OF_PROVIDER
                + " and state = 'goedgekeurd' and daterange(valid_from, valid_until) @> date '2026-12-31'");
    }

    @Test
    @Order(1)
    void aProposalChangesNothingYet() throws SQLException {
        assertThat(says(propose(own, "NL08 DEMO 0000 0001 17", "01-12-2026")))
                .contains("NL08 DEMO 0000 0001 17 is geen geldig IBAN: de controlecijfers kloppen niet");
        assertThat(says(propose(own, "nl24 demo 0000 0001 17", "01-12-2026")))
                .contains("NL24 DEMO 0000 0001 17", "wacht op goedkeuring", "Er wordt nog niet naar betaald");
        assertThat(inForce()).isEqualTo("NL08DEMO0000000017");
        assertThat(says(propose(adviser, "NL40DEMO0000000217", "01-12-2026")))
                .contains("Er wacht al een voorstel van Tekenbevoegde, sinds 30 november 2026");
        Awaitility.await("the task").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        register.ask("select count(*) from platform.task where"
                                + " kind = 'rekening-goedkeuren' and state = 'open' and task_key = '"
                                + register.ask(NEWEST) + "'"))
                .isEqualTo("1"));
        assertThat(own.get(page()).page().select("form#besluit")).isEmpty();
    }

    @Test
    @Order(2)
    void whoNeedNotKnowItReadsTheLastFourSigns() throws SQLException {
        assertThat(shown(adviser)).contains("NL24 DEMO 0000 0001 17", "in gebruik");
        for (String login : List.of("inkoper@mgr-sdcg", "lezer@mgr-sdcg")) {
            assertThat(shown(as(login)))
                    .as(login)
                    .contains("NL••••••••••••0117")
                    .doesNotContain("DEMO");
            assertThat(says(as(login).get(page()))).as(login).doesNotContain("DEMO");
        }
        HttpVisitor officer = as("gegevensmedewerker@mgr-sdcg");
        assertThat(officer.get("/aanbieders/mijn").page().select("#rekening").text())
                .contains("NL••••••••••••0117")
                .doesNotContain("DEMO");
        assertThat(says(adviser.get(
                        "/account/geschiedenis?over=providers:provider:" + register.ask("select " + provider("017")))))
                .contains("Bankrekening")
                .doesNotContain("DEMO0000000117");
    }

    @Test
    @Order(3)
    void aMunicipalityAndAnotherProviderKnowNothingOfIt() throws SQLException {
        assertThat(shown(as("beleidsmedewerker@duiven"))).isEmpty();
        for (String login :
                List.of("beleidsmedewerker@duiven", "aanbieder-018@mgr-sdcg", "financieel-adviseur@zuid-limburg")) {
            assertThat(as(login).get(page()).status()).as(login).isEqualTo(404);
        }
    }

    @Test
    @Order(4)
    void whoProposedItDoesNotApproveIt() throws SQLException {
        assertThat(says(adviser.press(adviser.get(page()), "wijsaf", Map.of("reden", ""))))
                .contains("zonder reden");
        adviser.press(adviser.get(page()), "wijsaf", Map.of("reden", "Niet bevestigd."));
        assertThat(says(own.get(page()))).contains("Waarom afgewezen: Niet bevestigd.");
        propose(adviser, "NL40DEMO0000000217", "15-11-2026");
        Answer mine = adviser.get(page());
        assertThat(says(mine)).contains("U stelde deze rekening zelf voor");
        assertThat(mine.page().select("[name$=keurgoed]")).isEmpty();
        Answer theirs = second.get(page());
        assertThat(theirs.page().select("[name$=keurgoed]")).hasSize(1);
        Answer late = as("manager@mgr-sdcg").get(page());
        assertThat(late.page().select("[name$=keurgoed]")).hasSize(1);
        assertThatThrownBy(() -> register.tryAs(
                        "financieel-adviseur@mgr-sdcg",
                        "update providers.bank_account set state = 'goedgekeurd', decided_at = now(), decided_by = 'x',"
                                + " decided_by_id = kernel.person() where state = 'voorgesteld' and iban like '%217'"))
                .as("the database says so too")
                .hasMessageContaining("bank_account_four_eyes");
        assertThatThrownBy(
                        () -> register.tryAs(
                                "financieel-adviseur@mgr-sdcg",
                                "update providers.bank_account set state = 'goedgekeurd', decided_at = now(), decided_by = 'x',"
                                        + " decided_by_id = gen_random_uuid() where state = 'voorgesteld' and iban like '%217'"))
                .as("nor in the name of another")
                .hasMessageContaining("decided on by who acts");
    }

    @Test
    @Order(5)
    void fromTheApprovalOnItCountsAndTheOldOneEnds() throws SQLException {
        assertThat(says(second.press(second.get(page()), "keurgoed", Map.of())))
                .contains("telt vanaf 1 december 2026", "Contractbeheerder");
        assertThat(inForce()).isEqualTo("NL40DEMO0000000217");
        assertThat(register.ask("select valid_until " + OF_PROVIDER + " and iban = 'NL08DEMO0000000017'"))
                .isEqualTo("2026-12-01");
        assertThat(shown(second)).contains("in gebruik", "gaat later in");
        assertThat(says(propose(own, "NL40DEMO0000000217", "15-12-2026"))).contains("wordt al betaald");
        propose(own, "NL56DEMO0000000317", "30-11-2026");
        assertThat(says(second.press(second.get(page()), "keurgoed", Map.of())))
                .as("the day after the one before began")
                .contains("telt vanaf 2 december 2026");
        assertThat(inForce()).isEqualTo("NL56DEMO0000000317");
    }

    @Test
    @Order(6)
    void whatWasDecidedStays() throws SQLException {
        for (String change : List.of(
                "holder = 'x'",
                "iban = 'NL08DEMO0000000017'",
                "valid_until = '2031-01-01', valid_from = '2021-01-01'")) {
            assertThatThrownBy(() -> register.tryAs(
                            "contractbeheerder@mgr-sdcg",
                            "update providers.bank_account set " + change + " where iban = 'NL40DEMO0000000217'"))
                    .as(change)
                    .hasMessageMatching("(?s).*(permission denied|was decided on|stays as it is).*");
        }
        assertThatThrownBy(() -> register.tryAs(
                        "tekenbevoegde@mgr-sdcg",
                        "insert into providers.bank_account (id, cooperation_id, provider_id, iban, holder, state, valid_from,"
                                + " proposed_at, proposed_by, proposed_by_id, decided_at, decided_by, decided_by_id, reason)"
                                + " select gen_random_uuid(), cooperation_id, provider_id, iban, holder, 'goedgekeurd',"
                                + " '2030-01-01', now(), 'x', kernel.person(), now(), 'x', gen_random_uuid(), ''"
                                + " from providers.bank_account limit 1"))
                .hasMessageContaining("begins as the proposal of who acts");
    }
}
