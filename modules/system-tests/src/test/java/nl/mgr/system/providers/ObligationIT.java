package nl.mgr.system.providers;

import static nl.mgr.system.providers.Register.as;
import static nl.mgr.system.providers.Register.pdf;
import static nl.mgr.system.providers.Register.provider;
import static nl.mgr.system.providers.Register.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
 * What provider 017 has to deliver beside the care: the team adds it, the provider delivers with a document, somebody of the
 * team judges. What the demo has of it stays as it was.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObligationIT {

    private static final String MADE = "(select id from contracts.obligation where words like 'Proef%')";
    private static final String DAYS = "(select id from contracts.obligation_due where obligation_id in " + MADE + ")";
    private static final String TERMS = "Proef van een verslag";
    private static final String OF_017 =
            " from contracts.obligation_due d join contracts.obligation o on o.id = d.obligation_id where o.provider_id = "
                    + provider("017");

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
                        + " (select id from platform.document_version where record_id in " + DAYS + ")",
                "delete from platform.document_version where record_id in " + DAYS,
                "delete from platform.document where record_id in " + DAYS,
                "delete from contracts.obligation_due where follows_id is not null and id in " + DAYS,
                "delete from contracts.obligation_due where id in " + DAYS,
                "delete from contracts.obligation where id in " + MADE);
        register.close();
    }

    private static String contract() throws SQLException {
        return register.ask("select o.contract_id" + OF_017 + " and o.words = 'Bewijs van de verzekering' limit 1");
    }

    private static Answer add(String... changed) throws SQLException {
        Map<String, String> typed = new HashMap<>(Map.of(
                "soort", "verantwoording",
                "wat", TERMS,
                "artikel", "",
                "wie", "aanbieder",
                "eigenaar", "relatiemanager",
                "eerste", "15-12-2026",
                "herhaal", "kwartaal",
                "bewijs", "true",
                "grond", "Bijlage 4"));
        for (int i = 0; i < changed.length; i += 2) {
            typed.put(changed[i], changed[i + 1]);
        }
        return staff.press(staff.get("/contracten/verplichting-nieuw?contract=" + contract()), "bewaar", typed);
    }

    private static String day(String on) throws SQLException {
        return "/contracten/verplichting-dag?id="
                + register.ask("select d.id" + OF_017 + " and o.words = '" + TERMS + "' and d.due_on = '" + on + "'");
    }

    private static Answer deliver(HttpVisitor who, String page, String words, boolean withDocument) {
        return Register.send(
                who,
                who.get(page),
                "lever",
                Map.of("antwoord", words),
                withDocument ? "verslag.pdf" : "",
                withDocument ? pdf(words) : new byte[0]);
    }

    @Test
    @Order(1)
    void everybodyReadsWhatConcernsThem() throws SQLException {
        Answer list = own.get("/contracten/verplichtingen");
        assertThat(list.page()
                        .select("tbody tr:contains(Verslag over kwaliteit)")
                        .text())
                .contains("21-12-2026", "binnen 30 dagen");
        assertThat(list.page().select("tbody").text())
                .contains("aanvaard", "afgewezen")
                .doesNotContain("Plan van aanpak");
        assertThat(staff.get("/contracten/verplichtingen?stand=te-laat")
                        .page()
                        .select("tbody tr")
                        .eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("Plan van aanpak social return", "te laat");
        assertThat(staff.get("/contracten/verplichtingen?soort=overleg&stand=lopend")
                        .page()
                        .select("tbody")
                        .text())
                .contains("Gesprek over de uitvoering", "Samenwerking")
                .doesNotContain("Verslag");
        assertThat(staff.get("/contracten/contract?id=" + contract())
                        .page()
                        .select("#verplichtingen tr:contains(Uitkomsten)")
                        .text())
                .contains("Elk kwartaal", "14-12-2026", "loopt");
        assertThat(new String(
                        staff.download("/contracten/verplichtingen?stand=lopend&uitvoer=csv")
                                .body(),
                        StandardCharsets.UTF_8))
                .contains("Plan van aanpak social return");
    }

    @Test
    @Order(2)
    void theTeamAddsWhatFollowsFromTheContract() throws SQLException {
        assertThat(says(add("eerste", "01-01-2019"))).contains("valt buiten contract", "Kies een dag in de looptijd");
        assertThat(says(add("artikel", "9.9"))).contains("staat niet in de tekst van contract");
        assertThat(says(add("wat", "   "))).contains("tekst nodig");
        Answer added = add();
        assertThat(says(added))
                .contains("De verplichting is toegevoegd", "Elk kwartaal", "Bijlage 4", "Eigenaar: relatiemanager");
        assertThat(register.ask("select string_agg(d.due_on::text, ' ' order by d.due_on)" + OF_017 + " and o.words = '"
                        + TERMS + "'"))
                .startsWith("2026-12-15");
        assertThat(second.get("/contracten/verplichting-nieuw?contract=" + contract())
                        .status())
                .as("for who keeps the contracts")
                .isEqualTo(404);
        Awaitility.await("the task of the provider")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(register.ask(
                                "select count(*) from platform.task where kind = 'verplichting-aanleveren' and state = 'open'"
                                        + " and subject in (select 'contracts:obligation-due:' || id from contracts.obligation_due where id in "
                                        + DAYS + ")"))
                        .isNotEqualTo("0"));
        Awaitility.await("the notice").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(register.ask(
                        "select count(*) from platform.notice where kind = 'contracts.verplichting-nieuw'"))
                .isNotEqualTo("0"));
    }

    @Test
    @Order(3)
    void aDeliveryNeedsItsDocumentAndIsMadeOnce() throws SQLException {
        String page = day("2026-12-15");
        assertThat(says(deliver(own, page, "Zonder stuk", false))).contains("is een document verplicht");
        Answer late = own.get(page);
        assertThat(says(deliver(own, page, "Het verslag over dit kwartaal", true)))
                .contains(
                        "Dit is aangeleverd",
                        "te beoordelen",
                        "Het verslag over dit kwartaal",
                        "op tijd",
                        "verslag.pdf");
        assertThat(says(Register.send(
                        own, late, "lever", Map.of("antwoord", "Nog een keer"), "verslag.pdf", pdf("anders"))))
                .contains("al geleverd of beoordeeld");
        assertThat(own.get(page).page().select("form#oordeel"))
                .as("judging is for the team")
                .isEmpty();
    }

    @Test
    @Order(4)
    void theTeamRefusesWithAReasonAndANewDayOrAccepts() throws SQLException {
        String page = day("2026-12-15");
        Answer late = second.get(page);
        assertThat(says(staff.press(staff.get(page), "wijsaf", Map.of("reden", "", "opnieuw", "15-12-2026"))))
                .contains("tekst nodig");
        assertThat(says(staff.press(staff.get(page), "wijsaf", Map.of("reden", "Te kort", "opnieuw", "01-11-2026"))))
                .contains("is al voorbij");
        assertThat(says(staff.press(
                        staff.get(page), "wijsaf", Map.of("reden", "Klachten ontbreken.", "opnieuw", "20-12-2026"))))
                .contains("Dit is afgewezen", "Klachten ontbreken.", "Contractbeheerder");
        assertThat(says(second.press(late, "aanvaard", Map.of()))).contains("al geleverd of beoordeeld");
        assertThat(says(own.get(page))).contains("Waarom afgewezen: Klachten ontbreken.");
        String again = day("2026-12-20");
        assertThat(says(own.get(again))).contains("Opnieuw gevraagd na een afwijzing");
        deliver(second, again, "Namens de aanbieder", true);
        assertThat(says(second.press(second.get(again), "aanvaard", Map.of())))
                .as("four eyes")
                .contains("leverde u zelf aan");
        assertThat(says(staff.press(staff.get(again), "aanvaard", Map.of()))).contains("Dit is aanvaard", "aanvaard");
        Awaitility.await("the notice").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(register.ask(
                        "select count(*) from platform.notice where kind = 'contracts.verplichting-afgewezen'"))
                .isNotEqualTo("0"));
    }

    @Test
    @Order(5)
    void nobodyElseReadsAnyOfIt() throws SQLException {
        String page = day("2026-12-15");
        String whole = "/contracten/verplichting?id=" + register.ask(MADE.substring(1, MADE.length() - 1));
        String id = page.substring(page.indexOf('=') + 1);
        String file = "/contracten/verplichting-bestand?dag=" + id + "&id="
                + register.ask("select id from platform.document_version where record_id = '" + id + "'");
        assertThat(own.download(file).body()).startsWith("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        for (String login : List.of("aanbieder-018@mgr-sdcg", "contractbeheerder@zuid-limburg")) {
            HttpVisitor other = as(login);
            for (String address : List.of(page, whole, file)) {
                assertThat(other.get(address).status())
                        .as(login + " " + address)
                        .isEqualTo(404);
            }
        }
        String talk = "/contracten/verplichting-dag?id="
                + register.ask("select d.id" + OF_017 + " and o.debtor = 'regio' order by d.due_on limit 1");
        assertThat(own.get(talk).page().select("form#levering"))
                .as("what the region owes is not the provider's to deliver")
                .isEmpty();
        assertThat(staff.get(talk).page().select("form#levering")).isNotEmpty();
    }

    /** A municipality reads those of contracts with a line of its own, and no others. */
    @Test
    @Order(6)
    void aMunicipalityReadsThoseOfItsOwnContracts() throws SQLException {
        String mine = register.ask(MADE.substring(1, MADE.length() - 1));
        for (String name : List.of("Duiven", "Doesburg", "Westervoort")) {
            String own =
                    register.ask("select count(*) > 0 from contracts.obligation o join contracts.line_municipality m"
                            + " on m.contract_id = o.contract_id join cooperation.municipality g on g.id = m.municipality_id"
                            + " where g.name = '" + name + "' and o.id = '" + mine + "'");
            assertThat(as("wethouder@" + name.toLowerCase(Locale.ROOT))
                            .get("/contracten/verplichting?id=" + mine)
                            .status())
                    .as(name)
                    .isEqualTo(own.equals("t") ? 200 : 404);
        }
        HttpVisitor duiven = as("beleidsmedewerker@duiven");
        assertThat(duiven.get("/contracten/verplichtingen").status()).isEqualTo(200);
        assertThat(duiven.get(day("2026-12-15")).page().select("form#levering, form#oordeel"))
                .as("reads only")
                .isEmpty();
        assertThat(as("contractbeheerder@zuid-limburg")
                        .get("/contracten/verplichtingen")
                        .page()
                        .select("tbody")
                        .text())
                .doesNotContain("Proef");
    }

    @Test
    @Order(7)
    void anObligationEndsOnceWithAReasonAndWhatWasDueStays() throws SQLException {
        String whole = "/contracten/verplichting?id=" + register.ask(MADE.substring(1, MADE.length() - 1));
        Answer late = staff.get(whole);
        assertThat(says(staff.press(staff.get(whole), "beeindig", Map.of("reden", " "))))
                .contains("tekst nodig");
        assertThat(says(staff.press(staff.get(whole), "beeindig", Map.of("reden", "Staat nu in de rapportage."))))
                .contains("Beëindigd op", "Staat nu in de rapportage.");
        assertThat(says(staff.press(late, "beeindig", Map.of("reden", "Nog eens"))))
                .contains("is al beëindigd, op 30 november 2026");
        assertThat(register.ask("select count(*) from contracts.obligation_due where obligation_id in " + MADE
                        + " and state = 'aanvaard'"))
                .isEqualTo("1");
        String next = register.ask("select d.id" + OF_017 + " and o.words = '" + TERMS
                + "' and d.state = 'open' order by d.due_on limit 1");
        if (!next.isEmpty()) {
            assertThat(says(own.get("/contracten/verplichting-dag?id=" + next))).contains("vervallen");
        }
    }

    /** Past all services: what the database itself says. */
    @Test
    @Order(8)
    void theDatabaseLetsNobodyJudgeOrEditWhatIsDecided() throws SQLException {
        String open = " where state = 'open' and id in (select d.id" + OF_017 + " and o.debtor = 'aanbieder')";
        String delivered = "answer = 'x', delivered_at = now(), delivered_by = 'x'";
        assertThat(register.tryAs(
                        "aanbieder@mgr-sdcg",
                        "update contracts.obligation_due set state = 'aangeleverd', " + delivered + open))
                .isPositive();
        assertThatThrownBy(() -> register.tryAs(
                        "aanbieder@mgr-sdcg",
                        "update contracts.obligation_due set state = 'aanvaard', decided_at = now(), decided_by = 'x', "
                                + delivered + open))
                .hasMessageContaining("permission denied");
        assertThat(register.tryAs(
                        "aanbieder@mgr-sdcg",
                        "update contracts.obligation_due set state = 'aangeleverd', " + delivered
                                + " where state = 'open' and id in (select d.id" + OF_017 + " and o.debtor = 'regio')"))
                .as("not what the region owes")
                .isZero();
        assertThatThrownBy(
                        () -> register.tryAs(
                                "contractbeheerder@mgr-sdcg",
                                "update contracts.obligation_due set state = 'aanvaard', reason = null where state = 'afgewezen'"))
                .hasMessageContaining("judged once");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg",
                        "update contracts.obligation_due set answer = 'anders' where state = 'aangeleverd'"))
                .hasMessageContaining("judged once");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg",
                        "update contracts.obligation set end_reason = 'anders' where ended_on is not null"))
                .hasMessageContaining("has ended");
        assertThatThrownBy(() -> register.tryAs(
                        "contractbeheerder@mgr-sdcg", "delete from contracts.obligation where ended_on is not null"))
                .hasMessageContaining("permission denied");
    }
}
