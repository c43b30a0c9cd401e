package nl.mgr.system.providers;

import static nl.mgr.system.providers.Register.as;
import static nl.mgr.system.providers.Register.pdf;
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

/**
 * Provider 017 owes 60 000 euros of social return in 2026: it hands in efforts, the team judges them, and settles a year.
 * What the demo has of it stays as it was.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SocialReturnIT {

    private static final String OF_017 = " from contracts.social_return where provider_id = " + provider("017");
    private static final String MADE = "(select id from contracts.social_return_part where what like 'Proef%')";
    private static final String NEWEST =
            "select id from contracts.social_return_part where what like 'Proef%' order by id desc limit 1";
    private static final Map<String, String> EFFORT = Map.of(
            "soort", "oost-nug", "van", "01-01-2026", "tm", "30-06-2026", "uren", "18", "wat", "Proef in de keuken");

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
                "delete from contracts.social_return_part where id in " + MADE,
                "delete from contracts.social_return where year = 2027");
        register.close();
    }

    private static String year(int year) throws SQLException {
        return register.ask("select id" + OF_017 + " and year = " + year);
    }

    private static String page(int year) throws SQLException {
        return "/contracten/social-return-jaar?id=" + year(year);
    }

    private static String effort() throws SQLException {
        return "/contracten/social-return-bouwsteen?id=" + register.ask(NEWEST);
    }

    private static Answer deliver(String... changed) throws SQLException {
        Map<String, String> typed = new HashMap<>(EFFORT);
        for (int i = 0; i < changed.length; i += 2) {
            typed.put(changed[i], changed[i + 1]);
        }
        return Register.send(
                own,
                own.get("/contracten/social-return-bouwsteen-nieuw?verplichting=" + year(2026)),
                "lever",
                typed,
                "verklaring.pdf",
                pdf(typed.toString()));
    }

    private static Answer record(String contract, String... typed) throws SQLException {
        Map<String, String> all =
                new HashMap<>(Map.of("jaar", "2027", "percentage", "5", "grondslag", "1.000.000", "bron", "Raming"));
        for (int i = 0; i < typed.length; i += 2) {
            all.put(typed[i], typed[i + 1]);
        }
        return staff.press(staff.get("/contracten/social-return-nieuw?contract=" + contract), "bewaar", all);
    }

    @Test
    @Order(1)
    void theProviderReadsWhatItOwesAndWhatCounts() throws SQLException {
        Answer list = own.get("/contracten/social-return");
        assertThat(list.page().select("tbody tr:contains(2025)").text())
                .contains("60.000", "71.111", "118,5%", "gehaald");
        assertThat(list.page().select("tbody tr:contains(2026)").text()).contains("36,9%", "loopt", "1 te beoordelen");
        Answer shown = own.get(page(2026));
        assertThat(says(shown)).contains("60.000,00", "5,00% van", "22.136,99", "Oost-Nederland", "37.863,01");
        assertThat(shown.page().select("#bouwstenen tr:contains(Gastvrouw)").text())
                .contains("24 uur per week", "afgewezen");
        assertThat(shown.page().select("form#afrekening"))
                .as("settling is for the team")
                .isEmpty();
        assertThat(staff.get("/contracten/contract?id="
                                + register.ask("select contract_id" + OF_017 + " and year = 2026"))
                        .page()
                        .select("#social-return tr:contains(2026)")
                        .text())
                .contains("60.000", "36,9%");
    }

    @Test
    @Order(2)
    void theTeamRecordsWhatIsOwedOnce() throws SQLException {
        String contract = register.ask("select contract_id" + OF_017 + " and year = 2026");
        String draft = register.ask("select id from contracts.contract where status = 'draft' order by id limit 1");
        assertThat(says(record(contract, "percentage", "0"))).contains("tussen 0 en 100");
        assertThat(says(record(contract, "grondslag", "0"))).contains("meer dan nul");
        assertThat(says(record(contract, "jaar", "2040"))).contains("loopt niet in 2040");
        assertThat(says(record(draft))).contains("is nog een concept");
        assertThat(says(record(contract))).contains("De verplichting is vastgelegd", "50.000,00");
        assertThat(says(record(contract))).contains("al vastgelegd");

        Answer late = staff.get("/contracten/social-return-nieuw?id=" + year(2027));
        Map<String, String> changed = Map.of("grondslag", "900.000,50", "percentage", "2,5");
        assertThat(says(staff.press(staff.get("/contracten/social-return-nieuw?id=" + year(2027)), "bewaar", changed)))
                .as("2.5%, rounded half up")
                .contains("22.500,01");
        assertThat(says(staff.press(late, "bewaar", Map.of("grondslag", "800.000"))))
                .as("somebody else saved first")
                .contains("800.000,00", "900.000,50");
        assertThat(second.get("/contracten/social-return-nieuw?contract=" + contract)
                        .status())
                .as("not for who judges")
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void whatCannotCountIsRefusedWithRuleAndRemedy() throws SQLException {
        assertThat(says(deliver("tm", "01-12-2026")))
                .contains("De laatste dag is 1 december 2026, en vandaag is het 30 november");
        assertThat(says(deliver("van", "01-12-2025"))).contains("liggen in 2026");
        assertThat(says(deliver("van", "01-07-2026"))).contains("in die volgorde");
        assertThat(says(deliver("uren", ""))).contains("telt naar uren per week");
        assertThat(says(deliver("sinds", "02-01-2026")))
                .contains("De plaatsing begint op 2 januari 2026, na de eerste dag");
        assertThat(says(deliver("sinds", "01-01-2025"))).contains("telt in deze periode niet meer");
        for (String named : List.of("Jan, 12-03-1980", "Proef 123456782", "Proef a.b@c.nl")) {
            assertThat(says(deliver("wat", named))).as(named).contains("waaraan iemand te herkennen is");
        }
        Answer form = own.get("/contracten/social-return-bouwsteen-nieuw?verplichting=" + year(2026));
        assertThat(says(Register.send(own, form, "lever", EFFORT, "", new byte[0])))
                .contains("U koos geen bestand");
        assertThat(register.ask("select count(*) from contracts.social_return_part where id in " + MADE))
                .isEqualTo("0");
    }

    @Test
    @Order(4)
    void theTeamJudgesOnceAndOnlyWhatIsApprovedCounts() throws SQLException {
        assertThat(says(deliver())).contains("Het team beoordeelt hem", "2.479,45", "wacht op oordeel");
        assertThat(says(own.get(page(2026))))
                .contains("22.136,99", "2 te beoordelen")
                .doesNotContain("24.616,44");
        Awaitility.await("the task").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(register.ask(
                        "select count(*) from platform.task where kind = 'bouwsteen-beoordelen' and subject like '%"
                                + register.ask(NEWEST) + "' and state = 'open'"))
                .isNotEqualTo("0"));
        Answer shown = staff.get(effort());
        assertThat(shown.page().select("#documenten").text()).contains("Niet-uitkeringsgerechtigd");
        Answer late = second.get(effort());
        assertThat(says(staff.press(shown, "wijsaf", Map.of("reden", "")))).contains("geen reden ingevuld");
        assertThat(says(staff.press(staff.get(effort()), "keurgoed", Map.of())))
                .contains("telt mee", "Contractbeheerder");
        assertThat(says(second.press(late, "wijsaf", Map.of("reden", "Toch niet"))))
                .contains("al beoordeeld door Contractbeheerder");
        assertThat(says(own.get(page(2026)))).contains("24.616,44", "41%", "1 te beoordelen");

        deliver("wat", "Proef in de tuin");
        staff.press(staff.get(effort()), "wijsaf", Map.of("reden", "De uren kloppen niet."));
        assertThat(says(own.get(effort()))).contains("Waarom afgewezen: De uren kloppen niet.");
        assertThat(says(own.get(page(2026)))).contains("24.616,44");
        Awaitility.await("the notice").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(register.ask(
                        "select count(*) from platform.notice where kind = 'contracts.bouwsteen-afgewezen'"))
                .isNotEqualTo("0"));
    }

    @Test
    @Order(5)
    void nobodyElseReadsAnyOfIt() throws SQLException {
        String version = register.ask("select id from platform.document_version where record_id = ("
                + NEWEST.replace("limit 1", "fetch first row only") + ")");
        String file = "/contracten/social-return-bestand?bouwsteen=" + register.ask(NEWEST) + "&id=" + version;
        assertThat(own.download(file).body())
                .startsWith("%PDF-1.4".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        for (String login :
                List.of("aanbieder-018@mgr-sdcg", "contractbeheerder@zuid-limburg", "beleidsmedewerker@duiven")) {
            HttpVisitor other = as(login);
            for (String address : List.of(page(2026), effort(), file)) {
                assertThat(other.get(address).status())
                        .as(login + " " + address)
                        .isEqualTo(404);
            }
        }
        assertThat(as("aanbieder-018@mgr-sdcg")
                        .get("/contracten/social-return")
                        .page()
                        .select("tbody")
                        .text())
                .contains("2025", "2026")
                .doesNotContain("71.111");
        HttpVisitor duiven = as("beleidsmedewerker@duiven");
        assertThat(duiven.get("/contracten/social-return").status()).isEqualTo(404);
        assertThat(duiven.get("/contracten/contract?id="
                                + register.ask("select contract_id" + OF_017 + " and year = 2026"))
                        .page()
                        .select("#social-return"))
                .as("amounts of all municipalities together")
                .isEmpty();
    }

    @Test
    @Order(6)
    void aYearIsSettledOnceEverythingIsJudgedAndStaysSo() throws SQLException {
        assertThat(says(staff.press(staff.get(page(2026)), "rekenaf", Map.of("motivering", "Klaar"))))
                .contains("wachten nog bouwstenen op een oordeel: 1");
        assertThat(says(staff.press(staff.get(page(2027)), "rekenaf", Map.of("motivering", " "))))
                .contains("geen reden ingevuld");
        Answer change = staff.get("/contracten/social-return-nieuw?id=" + year(2027));
        assertThat(says(staff.press(
                        staff.get(page(2027)),
                        "rekenaf",
                        Map.of("motivering", "Niets aangeleverd; volgend jaar dubbel."))))
                .contains("Het jaar is afgerekend", "niet gehaald", "22.500,01");
        assertThat(says(staff.press(change, "bewaar", Map.of("grondslag", "1"))))
                .contains("2027 is afgerekend");
        assertThat(says(own.get(page(2027)))).contains("niet gehaald", "volgend jaar dubbel");
        assertThat(own.get(page(2027)).page().select("a[href*=bouwsteen-nieuw]"))
                .isEmpty();
    }

    /** Past all services: what the database itself says. */
    @Test
    @Order(7)
    void theDatabaseCountsOnlyWhatTheTeamApproved() throws SQLException {
        String insert =
                "insert into contracts.social_return_part (id, cooperation_id, social_return_id, provider_id, block,"
                        + " first_day, last_day, cents, what, state, added_at, added_by, judged_at, judged_by, reason)"
                        + " select gen_random_uuid(), cooperation_id, id, provider_id, 'oost-nug', make_date(year, 1, 1),"
                        + " make_date(year, 1, 2), 100, 'x', ";
        String open = OF_017 + " and year = 2026";
        assertThat(register.tryAs("aanbieder@mgr-sdcg", insert + "'aangeleverd', now(), 'x', null, null, ''" + open))
                .isEqualTo(1);
        assertThatThrownBy(() -> register.tryAs(
                        "aanbieder@mgr-sdcg", insert + "'goedgekeurd', now(), 'x', now(), 'x', ''" + open))
                .hasMessageContaining("handed in first");
        assertThatThrownBy(() -> register.tryAs(
                        "aanbieder@mgr-sdcg",
                        insert + "'aangeleverd', now(), 'x', null, null, ''" + OF_017 + " and year = 2025"))
                .hasMessageContaining("no open social return");
        assertThatThrownBy(
                        () -> register.tryAs(
                                "contractbeheerder@mgr-sdcg",
                                "update contracts.social_return_part set state = 'goedgekeurd', reason = '' where state = 'afgewezen'"))
                .hasMessageContaining("judged once");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg",
                        "update contracts.social_return set percentage = 1 where status = 'afgerekend'"))
                .hasMessageContaining("is settled");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg",
                        "update contracts.social_return set status = 'afgerekend', realised_cents = 1, settled_at = now(),"
                                + " settled_by = 'x' where year = 2026 and status = 'open'"))
                .hasMessageContaining("settled for what was approved");
    }
}
