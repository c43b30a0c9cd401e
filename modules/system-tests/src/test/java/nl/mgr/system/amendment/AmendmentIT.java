package nl.mgr.system.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Amendments of one contract, as its provider, two of its municipalities and two people of the team go about them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmendmentIT {

    private static final Map<String, String> SIGNED =
            Map.of("naam", "J. Jansen", "functie", "bestuurder", "bevoegd", "on");

    private AmendedContract contract;
    private HttpVisitor administrator;
    private HttpVisitor manager;
    private HttpVisitor signatory;
    private HttpVisitor duiven;
    private HttpVisitor doesburg;

    @BeforeAll
    void enter() throws SQLException {
        contract = new AmendedContract();
        administrator = as("contractbeheerder@mgr-sdcg");
        manager = as("manager@mgr-sdcg");
        signatory = as("tekenbevoegde@mgr-sdcg");
        duiven = as("wethouder@duiven");
        doesburg = as("wethouder@doesburg");
    }

    @AfterAll
    void leave() throws SQLException {
        contract.close();
    }

    private static HttpVisitor as(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }

    private static String says(Answer answer) {
        return answer.page().select("main").text();
    }

    private static String errors(Answer answer) {
        return answer.page().select(".errors").text();
    }

    private static String page(String amendment) {
        return "/contracten/addendum?id=" + amendment;
    }

    private static String signing(String amendment) {
        return "/contracten/addendum-teken?id=" + amendment;
    }

    /** A draft that takes effect on 1 February 2027. */
    private String draft(String title, boolean everyMunicipality) throws SQLException {
        Answer form = administrator.get("/contracten/addendum-nieuw?contract=" + contract.id());
        assertThat(form.page().select("[name$=':contract']").val()).isEqualTo(AmendedContract.NUMBER);
        Map<String, String> typed =
                new HashMap<>(Map.of("titel", title, "tekst", "Zo is het afgesproken.", "ingang", "01-02-2027"));
        if (everyMunicipality) {
            typed.put("instemming", "on");
        }
        Answer made = administrator.press(form, "bewaar", typed);
        assertThat(says(made)).contains("Het addendum is een concept", title, "Nog geen wijziging");
        return made.address().replaceAll(".*id=", "");
    }

    private Answer add(String amendment, String kind, Map<String, String> typed) {
        return administrator.press(
                administrator.get("/contracten/addendum-wijziging?id=" + amendment + "&soort=" + kind),
                "voegtoe",
                typed);
    }

    private Answer tariff(String amendment, String municipality, String amount) throws SQLException {
        return add(amendment, "tarief", Map.of("gemeente", contract.municipality(municipality), "bedrag", amount));
    }

    private void propose(String amendment) {
        assertThat(says(administrator.press(administrator.get(page(amendment)), "leg-voor", Map.of())))
                .contains("Het addendum is voorgelegd");
    }

    private Answer agree(HttpVisitor who, String amendment) {
        return who.press(who.get(signing(amendment)), "akkoord", SIGNED);
    }

    private Answer withdraw(String amendment) {
        return administrator.press(administrator.get(page(amendment)), "trek-in", Map.of());
    }

    @Test
    void whatAllPartiesSignedIsInTheContractAndEachMunicipalitySeesItsOwn() throws SQLException {
        String before = contract.tariffs("Duiven");
        String amendment = draft("Hoger tarief", true);
        assertThat(says(tariff(amendment, "Duiven", "52,50"))).contains("50,00", "52,50");
        assertThat(errors(tariff(amendment, "Duiven", "53,00"))).contains("staat al in dit addendum");
        assertThat(errors(tariff(amendment, "Doesburg", "51,00"))).contains("verandert er niets");
        tariff(amendment, "Doesburg", "53,75");

        assertThat(signatory.get(page(amendment)).status())
                .as("a draft is the team's")
                .isEqualTo(404);
        assertThat(duiven.get(page(amendment)).status()).isEqualTo(404);
        propose(amendment);

        assertThat(says(signatory.get(page(amendment)))).contains("50,00", "52,50", "51,00", "53,75");
        assertThat(duiven.get(page(amendment)).page().select("#wijzigingen").text())
                .contains("Duiven", "52,50")
                .doesNotContain("Doesburg", "53,75", "51,00");
        assertThat(says(doesburg.get(signing(amendment)))).contains("53,75").doesNotContain("52,50");
        assertThat(as("wethouder@westervoort").get(page(amendment)).status()).isEqualTo(404);
        assertThat(as("aanbieder-018@mgr-sdcg").get(page(amendment)).status()).isEqualTo(404);
        assertThat(as("beleidsmedewerker@duiven").get(signing(amendment)).status())
                .as("reads, and does not sign")
                .isEqualTo(404);
        assertThat(contract.tariffs("Duiven")).isEqualTo(before);

        Answer unstated = signatory.press(
                signatory.get(signing(amendment)), "akkoord", Map.of("naam", "J. Jansen", "functie", "bestuurder"));
        assertThat(errors(unstated)).contains("niet verklaard dat u mag tekenen namens");
        assertThat(contract.consents(amendment)).isEqualTo("0");
        assertThat(errors(agree(manager, amendment))).contains("wacht nog op", "Duiven", "Doesburg");
        assertThat(errors(agree(administrator, amendment))).contains("zelf voorgelegd");

        Answer open = signatory.get(signing(amendment));
        assertThat(says(signatory.press(open, "akkoord", SIGNED))).contains("Uw handtekening is bewaard", "bestuurder");
        assertThat(errors(signatory.press(open, "akkoord", SIGNED))).contains("heeft al besloten");
        assertThat(contract.consents(amendment)).isEqualTo("1");
        agree(duiven, amendment);
        assertThat(errors(agree(manager, amendment)))
                .contains("wacht nog op Doesburg")
                .doesNotContain("Duiven");
        agree(doesburg, amendment);
        awaitTask(amendment, "open");
        assertThat(contract.tariffs("Duiven")).isEqualTo(before);

        Answer last = manager.get(signing(amendment));
        assertThat(says(manager.press(last, "akkoord", SIGNED))).contains("Uw handtekening is bewaard", "gepland");
        assertThat(errors(manager.press(last, "akkoord", SIGNED))).contains("staat op getekend");
        assertThat(contract.consents(amendment)).isEqualTo("4");
        assertThat(contract.tariffs("Duiven")).isEqualTo("5000 2026-01-01 2027-02-01, 5250 2027-02-01 open");
        assertThat(contract.tariffs("Doesburg")).isEqualTo("5100 2026-01-01 2027-02-01, 5375 2027-02-01 open");
        assertThat(contract.ask(
                        "select count(*) from contracts.tariff where origin = 'contracts:amendment:" + amendment + "'"))
                .isEqualTo("2");
        String line =
                contract.ask("select id from contracts.contract_line where contract_id = '" + contract.id() + "'");
        assertThat(says(duiven.get("/contracten/regel?id=" + line))).contains("bij ADD-2026-1, Hoger tarief");
        awaitTask(amendment, "done");
        putBack(before);
    }

    /** The tariffs as they were, for the other tests of this contract. */
    private void putBack(String before) throws SQLException {
        contract.quietly(List.of(
                "delete from contracts.tariff where origin like 'contracts:amendment:%' and line_id in"
                        + " (select id from contracts.contract_line where contract_id = '" + contract.id() + "')",
                "update contracts.tariff set valid_until = null where line_id in"
                        + " (select id from contracts.contract_line where contract_id = '" + contract.id() + "')"));
        assertThat(contract.tariffs("Duiven")).isEqualTo(before);
    }

    private void awaitTask(String amendment, String state) {
        Awaitility.await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> assertThat(contract.ask(
                        "select state from platform.task where kind = 'addendum-tekenen' and address like '%"
                                + amendment + "'"))
                .isEqualTo(state));
    }

    @Test
    void whatIsNoLongerAsItWasPutBeforeThePartiesIsNotSigned() throws SQLException {
        String amendment = draft("Verlenging", false);
        assertThat(says(add(amendment, "einde", Map.of("laatste", "31-12-2029"))))
                .contains("31 december 2028", "31 december 2029");
        propose(amendment);
        agree(signatory, amendment);
        contract.quietly(
                List.of("update contracts.contract set valid_until = '2028-07-01' where id = '" + contract.id() + "'"));
        assertThat(errors(agree(manager, amendment)))
                .contains("past niet meer", "31 december 2028", "30 juni 2028", "maak een nieuw");
        assertThat(contract.status(amendment)).isEqualTo("voorgelegd");
        assertThat(contract.consents(amendment)).as("all or nothing").isEqualTo("1");
        contract.quietly(
                List.of("update contracts.contract set valid_until = '2029-01-01' where id = '" + contract.id() + "'"));
        Answer open = manager.get(signing(amendment));
        withdraw(amendment);
        assertThat(contract.status(amendment)).isEqualTo("ingetrokken");
        assertThat(says(signatory.get(page(amendment)))).contains("ingetrokken");
        assertThat(errors(manager.press(open, "akkoord", SIGNED))).contains("staat op ingetrokken");
    }

    @Test
    void anExtensionCarriesLinesOnAndATerminationEndsThem() throws SQLException {
        String amendment = draft("Verlenging met een jaar", false);
        assertThat(errors(add(amendment, "einde", Map.of("laatste", "29-11-2026"))))
                .contains("kan niet eindigen op 29 november 2026");
        add(amendment, "einde", Map.of("laatste", "31-12-2029"));
        propose(amendment);
        assertThat(duiven.get(page(amendment)).page().select("#wijzigingen").text())
                .contains("het hele contract", "31 december 2029");
        agree(signatory, amendment);
        agree(manager, amendment);
        assertThat(end()).isEqualTo("2030-01-01");
        assertThat(contract.ask("select max(valid_until) || ' ' || count(*) from contracts.line_municipality"
                        + " where contract_id = '" + contract.id() + "'"))
                .isEqualTo("2030-01-01 4");
        String back = draft("Opzegging", false);
        add(back, "einde", Map.of("laatste", "31-12-2028"));
        propose(back);
        agree(signatory, back);
        agree(manager, back);
        assertThat(end()).isEqualTo("2029-01-01");
        contract.quietly(List.of("delete from contracts.line_municipality where valid_from = '2029-01-01'"
                + " and contract_id = '" + contract.id() + "'"));
    }

    private String end() throws SQLException {
        return contract.ask("select valid_until from contracts.contract where id = '" + contract.id() + "'");
    }

    @Test
    void aMunicipalityThatComesToTheContractSeesItBeforeAndHasItAfter() throws SQLException {
        HttpVisitor westervoort = as("wethouder@westervoort");
        String amendment = draft("Westervoort doet mee", true);
        assertThat(errors(add(
                        amendment,
                        "gemeente_erbij",
                        Map.of("nieuwegemeente", contract.municipality("Duiven"), "bedrag", "60,00"))))
                .contains("Duiven staat al in deze regel");
        assertThat(says(add(
                        amendment,
                        "gemeente_erbij",
                        Map.of("nieuwegemeente", contract.municipality("Westervoort"), "bedrag", "60,00"))))
                .contains("geldt hier niet", "60,00");
        propose(amendment);
        assertThat(says(westervoort.get(page(amendment)))).contains("Westervoort", "60,00", AmendedContract.NUMBER);
        assertThat(westervoort.get("/contracten/contract?id=" + contract.id()).status())
                .isEqualTo(404);
        assertThat(duiven.get(page(amendment)).page().select("#wijzigingen").text())
                .contains("Voor u verandert er niets")
                .doesNotContain("60,00");
        assertThat(says(duiven.get(signing(amendment)))).contains("hoeft uw organisatie niet te besluiten");
        agree(signatory, amendment);
        agree(westervoort, amendment);
        agree(manager, amendment);
        assertThat(contract.tariffs("Westervoort")).isEqualTo("6000 2027-02-01 open");
        assertThat(says(westervoort.get("/contracten/contract?id=" + contract.id())))
                .contains(AmendedContract.NUMBER);
        contract.quietly(List.of(
                "delete from contracts.tariff where cents = 6000 and origin = 'contracts:amendment:" + amendment + "'",
                "delete from contracts.line_municipality where contract_id = '" + contract.id()
                        + "' and valid_from = '2027-02-01'"));
    }

    @Test
    void whoDoesNotAgreeSaysWhyAndNothingChanges() throws SQLException {
        String before = contract.tariffs("Duiven");
        String amendment = draft("Lager tarief", false);
        tariff(amendment, "Duiven", "45,00");
        propose(amendment);
        assertThat(errors(signatory.press(signatory.get(signing(amendment)), "weiger", SIGNED)))
                .contains("schrijft waarom");
        Answer open = manager.get(signing(amendment));
        Map<String, String> refused = new HashMap<>(SIGNED);
        refused.put("reden", "Onder de kostprijs");
        assertThat(says(signatory.press(signatory.get(signing(amendment)), "weiger", refused)))
                .contains("gaat niet door", "geweigerd", "Onder de kostprijs");
        assertThat(says(administrator.get(page(amendment)))).contains("Onder de kostprijs");
        assertThat(errors(manager.press(open, "akkoord", SIGNED))).contains("staat op geweigerd");
        assertThat(contract.tariffs("Duiven")).isEqualTo(before);
        assertThat(administrator.get(page(amendment)).page().select("[name$=':trek-in']"))
                .isEmpty();
    }

    @Test
    void nothingIsPutBeforeThePartiesThatCannotBeWritten() throws SQLException {
        Answer form = administrator.get("/contracten/addendum-nieuw?contract=" + contract.id());
        Map<String, String> early = Map.of("titel", "Te vroeg", "tekst", "Toen al", "ingang", "31-12-2025");
        assertThat(errors(administrator.press(form, "bewaar", early)))
                .contains("Het contract begint op 1 januari 2026");
        Answer made = administrator.press(
                form, "bewaar", Map.of("titel", "Gisteren", "tekst", "Toen al", "ingang", "01-11-2026"));
        String amendment = made.address().replaceAll(".*id=", "");
        assertThat(made.page().select("[name$=':leg-voor']"))
                .as("nothing to put before anybody")
                .isEmpty();
        tariff(amendment, "Duiven", "52,50");
        assertThat(errors(administrator.press(administrator.get(page(amendment)), "leg-voor", Map.of())))
                .contains("verandert niet in het verleden");
        assertThat(contract.status(amendment)).isEqualTo("concept");
        withdraw(amendment);
        assertThat(signatory.get(page(amendment)).status())
                .as("what was never put before them")
                .isEqualTo(404);
    }

    @Test
    void theDatabaseItselfKnowsNoSignatureTooFew() throws SQLException {
        String amendment = draft("Zonder handtekening", false);
        tariff(amendment, "Duiven", "47,00");
        propose(amendment);
        String signed =
                "update contracts.amendment set status = 'getekend', signed_at = now() where id = '" + amendment + "'";
        assertThatThrownBy(() -> contract.ask(signed + " returning id")).hasMessageContaining("is not signed by all");
        assertThatThrownBy(() -> contract.ask(
                        "update contracts.amendment set title = 'Anders' where id = '" + amendment + "' returning id"))
                .hasMessageContaining("was put before its parties");
        assertThatThrownBy(() -> contract.ask(
                        "delete from contracts.amendment_change where amendment_id = '" + amendment + "' returning id"))
                .hasMessageContaining("was put before the parties");
        withdraw(amendment);
    }
}
