package nl.mgr.system.providers;

import static nl.mgr.system.providers.Register.as;
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

/** Two that are one: asked by the relation manager, approved by the contract administrator, and everything passes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergerIT {

    private static final String LIST = "/aanbieders/dubbele";
    private static final String KEPT = "(select id from providers.provider where number = 'FU1')";
    private static final String GONE = "(select id from providers.provider where number = 'FU2')";
    private static final String CONTRACT = "(select id from contracts.contract where number = 'FUSIE-1')";
    private static final String WHAT_IT_SAYS = """
            select md5(string_agg(t.line, '|' order by t.line)) from (
              select (to_jsonb(c) - 'provider_id')::text as line from contracts.contract c where c.id = %1$s
              union all select (to_jsonb(l) - 'provider_id')::text from contracts.contract_line l where l.contract_id = %1$s
              union all select (to_jsonb(t) - 'provider_id')::text from contracts.tariff t
              join contracts.contract_line l on l.id = t.line_id where l.contract_id = %1$s) t
            """.formatted(CONTRACT);

    private static Register register;
    private static HttpVisitor asks;
    private static HttpVisitor approves;

    @BeforeAll
    static void enter() throws SQLException {
        register = new Register();
        asks = as("relatiemanager@mgr-sdcg");
        approves = as("contractbeheerder@mgr-sdcg");
        registered("FU1", "Fusiezorg Oost", "98666001");
        registered("FU2", "Fusie zorg Oost", "98666002");
        register.execute(
                "insert into contracts.contract (id, cooperation_id, number, title, provider_id, status, source, valid_from,"
                        + " signed_on, signed_by) select gen_random_uuid(), cooperation_id, 'FUSIE-1', 'Proef', id, 'signed',"
                        + " 'proef', '2026-01-01', '2026-01-01', 'x' from providers.provider where number = 'FU2'",
                "insert into contracts.contract_line (id, cooperation_id, contract_id, provider_id, product_id,"
                        + " legal_domain, municipality_ids) select gen_random_uuid(), c.cooperation_id, c.id, c.provider_id,"
                        + " l.product_id, l.legal_domain, l.municipality_ids from contracts.contract c join"
                        + " contracts.contract_line l on l.cooperation_id = c.cooperation_id where c.number = 'FUSIE-1'"
                        + " order by l.id limit 1",
                "insert into contracts.tariff (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain,"
                        + " cents, valid_from) select gen_random_uuid(), l.cooperation_id, l.id, l.provider_id,"
                        + " l.municipality_ids[1], l.legal_domain, 12345, '2026-01-01' from contracts.contract_line l"
                        + " where l.contract_id = " + CONTRACT,
                "insert into providers.contact (id, cooperation_id, provider_id, topic, function_name, mail, phone)"
                        + " select gen_random_uuid(), cooperation_id, id, topic, 'Balie ' || number, 'x@voorbeeld.nl', ''"
                        + " from providers.provider cross join unnest(array['crisis', 'directie']) as topic"
                        + " where number in ('FU1', 'FU2') and (number = 'FU2' or topic = 'crisis')",
                "insert into platform.organisation (id, kind, name, cooperation_id, pointer) select gen_random_uuid(),"
                        + " 'provider', name, cooperation_id, id from providers.provider where number = 'FU2'",
                "insert into platform.person (id, login_name, name, created_at) values (gen_random_uuid(),"
                        + " 'fusie-proef@voorbeeld', 'Fusie Proef', now())",
                "insert into platform.membership (id, person_id, organisation_id, cooperation_id, roles, valid_from)"
                        + " select gen_random_uuid(), p.id, o.id, o.cooperation_id, array['signatory'], '2026-01-01'"
                        + " from platform.person p, platform.organisation o where p.name = 'Fusie Proef'"
                        + " and o.pointer = " + GONE);
    }

    private static void registered(String number, String name, String digits) {
        Answer done = approves.press(
                approves.get("/aanbieders/wijzig"),
                "bewaar",
                Map.of(
                        "naam",
                        name,
                        "statutair",
                        "Stichting " + name,
                        "nummer",
                        number,
                        "kvk",
                        digits,
                        "agb",
                        digits,
                        "sinds",
                        "01-01-2020",
                        "locatie",
                        "Hoofdvestiging " + number,
                        "postcode",
                        "6811AB",
                        "plaats",
                        "Arnhem"));
        assertThat(says(done)).contains(name);
    }

    @AfterAll
    static void leave() throws SQLException {
        String both = " in (select id from providers.provider where number in ('FU1', 'FU2'))";
        register.execute(
                "alter table contracts.tariff disable trigger tariff_stays",
                "delete from contracts.tariff where provider_id" + both,
                "alter table contracts.tariff enable trigger tariff_stays",
                "delete from contracts.contract_line where provider_id" + both,
                "delete from contracts.contract where provider_id" + both,
                "delete from platform.notice where membership_id in (select m.id from platform.membership m join"
                        + " platform.person p on p.id = m.person_id where p.name = 'Fusie Proef')",
                "delete from platform.membership where person_id in"
                        + " (select id from platform.person where name = 'Fusie Proef')",
                "delete from platform.person where name = 'Fusie Proef'",
                "delete from platform.organisation where pointer" + both,
                "delete from providers.merger where old_id" + both,
                "delete from providers.contact where provider_id" + both,
                "delete from providers.agb_registration where provider_id" + both,
                "delete from providers.site where provider_id" + both,
                "delete from providers.provider where number = 'FU2'",
                "delete from providers.provider where number = 'FU1'");
        register.close();
    }

    private static String ask(String id) throws SQLException {
        return register.ask("select " + id);
    }

    private static String compare() throws SQLException {
        return "/aanbieders/samenvoegen?oud=" + ask(GONE) + "&blijft=" + ask(KEPT);
    }

    private static String page() throws SQLException {
        return "/aanbieders/samenvoeging?id="
                + register.ask(
                        "select id from providers.merger where old_id = " + GONE + " order by asked_at desc limit 1");
    }

    @Test
    @Order(1)
    void whoLooksAlikeIsFoundWithTheReason() {
        Answer shown = asks.get(LIST + "?zoek=fusie");
        assertThat(says(shown)).contains("Fusiezorg Oost", "Fusie zorg Oost", "naam lijkt erop", "Vergelijk");
        assertThat(says(asks.get(LIST + "?zoek=917"))).contains("Zorg aanbieder 017", "Zorgaanbieder 017");
        assertThat(says(asks.get(LIST)))
                .as("names that differ in a number are two")
                .doesNotContain("Zorgaanbieder 021");
        Answer read = as("lezer@mgr-sdcg").get(LIST + "?zoek=fusie");
        assertThat(says(read)).contains("Fusie zorg Oost");
        assertThat(read.page().select("main a[href*=samenvoegen]")).isEmpty();
        assertThat(shown.page().select("main a[href*=samenvoegen]")).hasSize(1);
        for (String login : List.of("beleidsmedewerker@duiven", "aanbieder@mgr-sdcg")) {
            assertThat(as(login).get(LIST).status()).as(login).isEqualTo(404);
        }
        assertThat(says(as("contractbeheerder@zuid-limburg").get(LIST))).doesNotContain("Fusiezorg Oost");
    }

    @Test
    @Order(2)
    void whatIsNoDuplicateIsKeptWithItsReasonAndMayBeTakenBack() throws SQLException {
        assertThat(says(asks.press(asks.get(compare()), "apart", Map.of("waarom", "   "))))
                .contains("vul in: ");
        Answer told = asks.press(
                asks.get(compare()), "apart", Map.of("waarom", "Twee stichtingen, zegt het handelsregister."));
        assertThat(told.page().select("#onderscheiden").text())
                .contains("Fusiezorg Oost (FU1)", "zegt het handelsregister", "Relatiemanager");
        assertThat(asks.get(LIST + "?zoek=fusie").page().select("main .list tbody tr"))
                .isEmpty();
        register.execute("delete from providers.no_duplicate where why like 'Twee stichtingen%'");
        assertThat(says(asks.get(LIST + "?zoek=fusie"))).contains("naam lijkt erop");
    }

    @Test
    @Order(3)
    void whatPassesAndWhatDoesNotIsTold() throws SQLException {
        Answer shown = asks.get(compare());
        assertThat(shown.page().select("#over").text())
                .contains(
                        "1 contract, met zijn tekst",
                        "1 contractregel",
                        "1 tarief",
                        "1 contact",
                        "1 locatie",
                        "1 persoon");
        assertThat(shown.page().select("#botst").text()).contains("1 contact blijft staan");
        assertThat(shown.page().select("#naast").text()).contains("98666001", "98666002");
    }

    @Test
    @Order(4)
    void nothingPassesBeforeASecondPersonApproves() throws SQLException {
        assertThat(says(asks.press(asks.get(compare()), "vraag", Map.of("waarom", "Twee keer ingevoerd."))))
                .contains("wacht op goedkeuring", "Twee keer ingevoerd.");
        assertThat(says(asks.press(asks.get(compare()), "vraag", Map.of("waarom", "Nog eens."))))
                .contains("wacht al een samenvoeging");
        assertThat(register.ask("select provider_id = " + GONE + " from contracts.contract where number = 'FUSIE-1'"))
                .isEqualTo("t");
        assertThat(asks.get(page()).page().select("form#besluit")).isEmpty();
        assertThat(says(asks.press(asks.get(page()), "trekin", Map.of()))).contains("ingetrokken");
        asks.press(asks.get(compare()), "vraag", Map.of("waarom", "Twee keer ingevoerd."));
        Awaitility.await("the task").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        register.ask("select count(*) from platform.task where kind = 'samenvoeging-goedkeuren'"
                                + " and state = 'open' and address = '" + page() + "'"))
                .isEqualTo("1"));
    }

    /** Past all services: what the database itself says. */
    @Test
    @Order(5)
    void theDatabaseLetsNobodyPassRowsOrApproveAlone() throws SQLException {
        String merger = page().split("=")[1];
        String pass = "update providers.merger set passed = providers.pass('contracts.contract', '" + merger + "')";
        for (String login : List.of("relatiemanager@mgr-sdcg", "contractbeheerder@mgr-sdcg")) {
            assertThatThrownBy(() -> register.tryAs(login, pass)).hasMessageContaining("no merger");
        }
        String approve = "update providers.merger set state = 'goedgekeurd', decided_at = now(), decided_by = 'x',"
                + " decided_by_id = kernel.person() where id = '" + merger + "'";
        assertThatThrownBy(() -> register.tryAs("relatiemanager@mgr-sdcg", approve))
                .hasMessageContaining("merger_four_eyes");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg",
                        "update providers.provider set merged_into = " + KEPT + ", merged_on = '2026-11-30' where id = "
                                + GONE))
                .hasMessageContaining("approved merger only");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg", "update contracts.tariff set provider_id = " + KEPT))
                .hasMessageContaining("permission denied");
    }

    @Test
    @Order(6)
    void approvedEverythingPassesAndNothingThatWasAgreedChanges() throws SQLException {
        String said = register.ask(WHAT_IT_SAYS);
        Answer late = approves.get(page());
        assertThat(says(approves.press(approves.get(page()), "keurgoed", Map.of())))
                .contains("samengevoegd", "Fusie zorg Oost is opgegaan in Fusiezorg Oost", "Contractbeheerder");
        assertThat(says(approves.press(late, "wijsaf", Map.of("reden", "Te laat."))))
                .contains("al besloten door Contractbeheerder");
        assertThat(register.ask(WHAT_IT_SAYS)).isEqualTo(said);
        assertThat(register.ask(
                        "select string_agg(distinct p.number, ' ') from (select provider_id from contracts.contract"
                                + " where number = 'FUSIE-1' union all select provider_id from contracts.contract_line where"
                                + " contract_id = " + CONTRACT
                                + " union all select t.provider_id from contracts.tariff t join"
                                + " contracts.contract_line l on l.id = t.line_id where l.contract_id = " + CONTRACT
                                + ") x join providers.provider p on p.id = x.provider_id"))
                .isEqualTo("FU1");
        assertThat(register.ask("select string_agg(p.number || ' ' || c.topic, ', ' order by p.number, c.topic)"
                        + " from providers.contact c join providers.provider p on p.id = c.provider_id"
                        + " where p.number in ('FU1', 'FU2')"))
                .isEqualTo("FU1 crisis, FU1 directie, FU2 crisis");
        assertThat(register.ask("select agb_code from providers.provider where number = 'FU1'"))
                .isEqualTo("98666001");
        assertThat(register.ask("select valid_until from providers.agb_registration where code = '98666002'"))
                .isEqualTo("2026-11-30");
        assertThat(register.ask(
                        "select string_agg(o.name || ' ' || m.roles::text || ' ' || coalesce(m.valid_until::text,"
                                + " ''), ', ' order by m.valid_from) from platform.membership m join platform.organisation o on"
                                + " o.id = m.organisation_id join platform.person p on p.id = m.person_id where p.name ="
                                + " 'Fusie Proef'"))
                .isEqualTo("Fusie zorg Oost {signatory} 2026-11-30, Fusiezorg Oost {signatory} ");
    }

    @Test
    @Order(7)
    void theOldOneLeadsToTheOneThatStaysAndIsStillRead() throws SQLException {
        Answer led = approves.get("/aanbieders/aanbieder?id=" + ask(GONE));
        assertThat(led.address()).contains(ask(KEPT));
        assertThat(says(led)).contains("Fusie zorg Oost, nummer FU2, is op 30 november 2026 hierin opgegaan");
        assertThat(says(approves.get("/aanbieders/aanbieder?oud=true&id=" + ask(GONE))))
                .contains("is op 30 november 2026 opgegaan in", "Balie FU2")
                .doesNotContain("Wijzig gegevens");
        assertThat(says(approves.get("/account/geschiedenis?over=providers:provider:" + ask(GONE))))
                .contains("Opgegaan in", "Contractbeheerder");
        assertThat(says(approves.get("/aanbieders/overzicht?zoek=FU2"))).contains("Fusiezorg Oost");
        assertThat(approves.get("/aanbieders/overzicht?zoek=fusie").page().select("main .list tbody tr"))
                .hasSize(1);
        assertThat(says(asks.get(LIST + "?zoek=fusie"))).contains("samengevoegd");
        Answer change = approves.get("/aanbieders/wijzig?id=" + ask(GONE));
        assertThat(says(approves.press(change, "bewaar", Map.of("naam", "Anders"))))
                .contains("is op 30 november 2026 opgegaan in Fusiezorg Oost");
        assertThat(says(asks.press(asks.get(compare()), "vraag", Map.of("waarom", "Nog eens."))))
                .contains("al opgegaan in een andere aanbieder");
        assertThat(register.ask("select state from platform.task where kind = 'samenvoeging-goedkeuren' and address = '"
                        + page() + "'"))
                .isEqualTo("done");
    }
}
