package nl.mgr.system.clocks;

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

/**
 * Terms of one contract: what follows from the contract and what somebody noted, who sees which, who gets a task, and what
 * becomes of it. Today is 30 November 2026. Told in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClockIT {

    /** A contract of provider 017 in which Duiven takes part, that ends so that its extension is in sight. */
    private static final String CONTRACT = """
            select c.id from contracts.contract c join providers.provider p on p.id = c.provider_id and p.number = '017'
            join cooperation.cooperation o on o.id = c.cooperation_id and o.code = 'mgr-sdcg'
            where c.status = 'signed' and c.valid_from <= '2026-11-30' and c.valid_until > '2026-11-30'
              and exists (select from contracts.line_municipality x join cooperation.municipality y on y.id = x.municipality_id
                          where x.contract_id = c.id and y.name = 'Duiven')
            order by c.number limit 1""";

    private static final String WORDS = "Over de telefonische bereikbaarheid";

    private static Connection superuser;
    private static HttpVisitor staff;
    private static HttpVisitor provider;
    private static HttpVisitor duiven;
    private static HttpVisitor reader;
    private static String contract = "";

    @BeforeAll
    static void enter() throws SQLException {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        provider = HttpVisitor.of(Platform.shared()).logsInAs("aanbieder@mgr-sdcg");
        duiven = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@duiven");
        reader = HttpVisitor.of(Platform.shared()).logsInAs("lezer@mgr-sdcg");
        contract = ask(CONTRACT);
        superuser
                .createStatement()
                .execute("update contracts.contract set valid_until = '2027-07-01' where id = '" + contract + "'");
    }

    @AfterAll
    static void leave() throws SQLException {
        superuser
                .createStatement()
                .execute("update contracts.contract set valid_until = '2029-01-01' where id = '" + contract + "'");
        superuser.close();
    }

    private static String ask(String question) throws SQLException {
        try (ResultSet row = superuser.createStatement().executeQuery(question)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static String page() {
        return "/contracten/contract?id=" + contract;
    }

    private static String terms(HttpVisitor visitor) {
        return visitor.get(page()).page().select("#termijnen").text();
    }

    private static Answer begin(String rule, String day, String what, String until) {
        Answer form = staff.get("/contracten/termijn-nieuw?contract=" + contract);
        return staff.press(form, "begin", Map.of("soort", rule, "dag", day, "wat", what, "tot", until));
    }

    private static String term(String title) {
        return staff.get("/contracten/termijnen?contract=" + contract).page().select("main a[href*=termijn?]").stream()
                .filter(link -> link.text().contains(title))
                .findFirst()
                .orElseThrow()
                .attr("href")
                .replaceAll("^https?://[^/]+", "");
    }

    private static String task(String rule) throws SQLException {
        return ask("select state from platform.task where kind = 'termijn-" + rule
                + "' and subject = 'contracts:contract:" + contract + "' order by id desc limit 1");
    }

    @Test
    @Order(1)
    void anExtensionIsAnnouncedHalfAYearBeforeTheEnd() {
        assertThat(terms(staff)).contains("Verlenging aankondigen", "31 december 2026", "Artikel 1.3.3", "31 dagen");
        assertThat(terms(provider)).contains("Verlenging aankondigen");
        assertThat(terms(duiven)).contains("Verlenging aankondigen");
        assertThat(staff.get(page()).page().select(".term").attr("aria-label"))
                .contains("tot en met 30 juni 2027", "Verlenging aankondigen uiterlijk 31 december 2026");
    }

    @Test
    @Order(2)
    void aComplaintRunsForSixWeeksAndTheTeamHasATask() throws SQLException {
        assertThat(main(begin("klacht", "13-11-2026", WORDS, ""))).contains("De termijn loopt");
        assertThat(terms(staff)).contains("Antwoord op een klacht: " + WORDS, "28 december 2026");
        assertThat(terms(provider)).contains(WORDS);
        assertThat(terms(duiven)).doesNotContain(WORDS, "klacht");
        assertThat(duiven.get(term("klacht")).status())
                .as("a complaint is not the municipality's")
                .isEqualTo(404);
        assertThat(main(begin("klacht", "13-11-2026", "Nog eens", ""))).contains("loopt voor dit contract al vanaf");
        assertThat(main(begin("klacht", "01-12-2026", "Morgen", ""))).contains("noteer wat is gebeurd");
        assertThat(main(begin("afspraak", "01-11-2026", "", "01-12-2026"))).contains("tekst nodig");
        assertThat(main(begin("afspraak", "01-11-2026", "Iets", "01-10-2026"))).contains("laatste dag op of na");
        Awaitility.await("warned three weeks ahead, the task waits")
                .during(Duration.ofSeconds(2))
                .until(() -> task("klacht").isEmpty());
        assertThat(main(begin("klacht", "02-11-2026", "Over een brief", ""))).contains("De termijn loopt");
        Awaitility.await("the task").atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(task("klacht"))
                .isEqualTo("open"));
    }

    @Test
    @Order(3)
    void itIsMetOnceWithProofAndCanBeOpenedAgain() throws SQLException {
        String address = term("Over een brief");
        assertThat(reader.get(address).page().select("#termijnform"))
                .as("who only reads")
                .isEmpty();
        Answer open = staff.get(address);
        assertThat(main(staff.press(open, "meld", Map.of("dag", "01-12-2026")))).contains("noteer wat is gebeurd");
        assertThat(main(staff.press(open, "meld", Map.of("dag", "28-11-2026", "bewijs", "Brief K-7"))))
                .contains("De termijn is gehaald");
        assertThat(task("klacht")).isEqualTo("done");
        assertThat(main(staff.press(open, "meld", Map.of("dag", "28-11-2026")))).contains("intussen al gehaald");
        assertThat(terms(staff)).doesNotContain("Over een brief");
        assertThat(main(staff.get(address))).contains("gehaald", "Brief K-7");

        Answer again = staff.get(address);
        assertThat(main(staff.press(again, "heropen", Map.of("reden", "De brief kwam terug"))))
                .contains("loopt weer");
        assertThat(main(staff.get(address))).contains("De brief kwam terug", "Brief K-7");
        assertThat(terms(staff)).contains("Over een brief");
    }

    @Test
    @Order(4)
    void whatAProviderHasToDoIsItsTask() throws SQLException {
        begin("maatregel", "20-11-2026", "Verscherpt toezicht op een locatie", "");
        assertThat(terms(provider)).contains("Verscherpt toezicht", "3 dagen te laat");
        Awaitility.await("the task follows to the provider")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(task("maatregel")).isEqualTo("open"));
        assertThat(provider.get("/contracten/termijn-nieuw?contract=" + contract)
                        .status())
                .as("notes nothing itself")
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void atSeventyPercentOfTheRoomATalkIsDueAndThenADecision() throws SQLException {
        superuser.createStatement().execute("""
                insert into contracts.contract_use (contract_id, cooperation_id, provider_id, first_month, last_month, year, cents,
                  counted_on)
                select id, cooperation_id, provider_id, '2026-01-01', '2026-10-01', 2026, 7200000, '2026-11-30'
                from contracts.contract where id = '%s'
                on conflict (contract_id) do update set year = 2026, cents = 7200000, last_month = '2026-10-01'
                """.formatted(contract));
        superuser
                .createStatement()
                .execute("delete from contracts.clock_start where rule = 'ruimte-gesprek' and contract_id = '"
                        + contract + "'");
        room("103.000,00");
        assertThat(terms(staff)).as("69%").doesNotContain("Gesprek over de bestedingsruimte");
        room("100.000,00");
        assertThat(terms(staff)).contains("Gesprek over de bestedingsruimte", "14 december 2026");
        assertThat(staff.get(page()).page().select(".facts").text()).contains("72%", "van € 100.000");
        room("100.000,00");
        assertThat(ask("select count(*) from contracts.clock_start where rule = 'ruimte-gesprek' and contract_id = '"
                        + contract + "'"))
                .as("once a year")
                .isEqualTo("1");
        assertThat(duiven.get("/contracten/bestedingsruimte?contract=" + contract)
                        .status())
                .isEqualTo(404);
        assertThat(main(duiven.get(page()))).doesNotContain("72%");

        staff.press(staff.get(term("Gesprek over de bestedingsruimte")), "meld", Map.of("dag", "30-11-2026"));
        assertThat(terms(staff))
                .contains("Besluit na het gesprek over de bestedingsruimte", "14 december 2026")
                .doesNotContain("Gesprek over de bestedingsruimte");
    }

    private static void room(String amount) {
        String address = "/contracten/bestedingsruimte?contract=" + contract;
        assertThat(main(staff.press(staff.get(address), "bewaar", Map.of("jaar", "2026", "bedrag", amount))))
                .contains("De bestedingsruimte van 2026 is");
    }

    @Test
    @Order(6)
    void theFiguresTellOfEveryContractThatIsUsed() {
        Awaitility.await("the round has asked the figures")
                .atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(ask("""
                        select count(*) from contracts.contract_use u join cooperation.cooperation o on o.id = u.cooperation_id
                        where o.code = 'mgr-sdcg'""")).matches("[1-9][0-9]+"));
    }

    @Test
    @Order(7)
    void roomThatCannotBeIsRefusedInWords() {
        String address = "/contracten/bestedingsruimte?contract=" + contract;
        for (String year : List.of("2025", "2999", "1000000000")) {
            assertThat(main(staff.press(staff.get(address), "bewaar", Map.of("jaar", year, "bedrag", "1.000,00"))))
                    .as(year)
                    .contains("kan geen bestedingsruimte worden vastgesteld");
        }
        for (String amount : List.of("0,00", "-5,00")) {
            assertThat(main(staff.press(staff.get(address), "bewaar", Map.of("jaar", "2026", "bedrag", amount))))
                    .as(amount)
                    .contains("meer dan nul");
        }
    }

    @Test
    @Order(8)
    void aTermWithoutADayIsNotMet() {
        assertThat(main(staff.press(staff.get(term("Besluit na het gesprek")), "meld", Map.of("dag", ""))))
                .contains("Er gaat 1 ding niet goed");
    }

    private static String main(Answer answer) {
        return answer.page().select("main").text();
    }
}
