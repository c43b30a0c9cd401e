package nl.mgr.system.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Options to extend a signed contract: noted once, then with an amendment; what is left runs as a term. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OptionIT {

    private static final Map<String, String> SIGNED =
            Map.of("naam", "J. Jansen", "functie", "bestuurder", "bevoegd", "on");

    private AmendedContract contract;
    private HttpVisitor administrator;
    private HttpVisitor manager;
    private HttpVisitor signatory;

    @BeforeAll
    void enter() throws SQLException {
        contract = new AmendedContract();
        administrator = as("contractbeheerder@mgr-sdcg");
        manager = as("manager@mgr-sdcg");
        signatory = as("tekenbevoegde@mgr-sdcg");
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

    private String form() throws SQLException {
        return "/contracten/verlengingsopties?contract=" + contract.id();
    }

    private Answer note(int options, int months, int notice, String amendment) throws SQLException {
        return administrator.press(
                administrator.get(form()),
                "bewaar",
                Map.of(
                        "opties", String.valueOf(options),
                        "maanden", String.valueOf(months),
                        "vooraf", String.valueOf(notice),
                        "addendum", amendment));
    }

    private String panel(HttpVisitor who) throws SQLException {
        return who.get("/contracten/contract?id=" + contract.id())
                .page()
                .select("#opties")
                .text();
    }

    /** Rule and last day of the terms that follow from the end of the contract. */
    private String term() throws SQLException {
        return contract.ask("select string_agg(rule || ' ' || due_on, ', ' order by rule) from contracts.clock"
                + " where contract_id = '" + contract.id() + "' and starts in ('einde', 'optie') and mark is null");
    }

    private String extended() throws SQLException {
        Answer made = administrator.press(
                administrator.get("/contracten/addendum-nieuw?contract=" + contract.id()),
                "bewaar",
                Map.of("titel", "Eerste optie", "tekst", "Partijen gebruiken een optie.", "ingang", "01-02-2027"));
        String amendment = made.address().replaceAll(".*id=", "");
        administrator.press(
                administrator.get("/contracten/addendum-wijziging?id=" + amendment + "&soort=einde"),
                "voegtoe",
                Map.of("laatste", "31-12-2029"));
        administrator.press(administrator.get("/contracten/addendum?id=" + amendment), "leg-voor", Map.of());
        for (HttpVisitor party : List.of(signatory, manager)) {
            party.press(party.get("/contracten/addendum-teken?id=" + amendment), "akkoord", SIGNED);
        }
        assertThat(contract.status(amendment)).isEqualTo("getekend");
        return amendment;
    }

    @Test
    void whatIsLeftRunsAsATermAndChangesWithAnAmendmentOnly() throws SQLException {
        assertThat(panel(administrator)).contains("Er zijn geen opties vastgelegd");
        assertThat(term()).isEqualTo("verlenging 2028-06-30");
        assertThat(says(note(11, 12, 6, ""))).contains("hoogstens 10 opties");
        assertThat(says(note(2, 12, 24, ""))).contains("De verlengingsopties zijn vastgelegd");
        assertThat(term()).as("its own term instead of that of the standard").isEqualTo("verlengingsoptie 2026-12-31");
        assertThat(panel(signatory))
                .contains("2 opties over", "Zeg uiterlijk op 31 december 2026", "steeds met 12 maanden");
        assertThat(administrator
                        .get("/contracten/termijnen?regel=verlengingsoptie&contract=" + contract.id())
                        .page()
                        .select("tbody")
                        .text())
                .contains("Besluit over een verlengingsoptie", "31-12-2026");
        assertThat(says(note(3, 12, 6, ""))).contains("Kies het getekende addendum");
        databaseRefuses();

        String amendment = extended();
        assertThat(term()).as("one is taken, the next runs").isEqualTo("verlengingsoptie 2027-12-31");
        assertThat(panel(administrator)).contains("1 optie over");
        assertThat(says(note(0, 12, 6, amendment))).contains("De verlengingsopties zijn vastgelegd");
        assertThat(panel(administrator)).contains("geen optie meer over", "Addendum 1");
        assertThat(term()).as("without an option the standard").isEqualTo("verlenging 2029-06-30");
        assertThat(as("relatiemanager@mgr-sdcg").get(form()).status()).isEqualTo(404);
        assertThat(as("contractbeheerder@zuid-limburg").get(form()).status()).isEqualTo(404);
        assertThat(panel(as("beleidsmedewerker@duiven"))).contains("geen optie meer over");
    }

    /** Past all services: what the database itself says. */
    private void databaseRefuses() {
        assertThatThrownBy(() -> contract.ask("update contracts.extension_option set options = 9 where contract_id = '"
                        + contract.id() + "' returning options"))
                .hasMessageContaining("before it was signed");
        assertThatThrownBy(() -> contract.ask("insert into contracts.extension_option (id, cooperation_id, contract_id,"
                        + " provider_id, options, months, notice_months, valid_from, noted_by, noted_at)"
                        + " select gen_random_uuid(), cooperation_id, contract_id, provider_id, 9, 1, 1, '2027-05-01', 'x', now()"
                        + " from contracts.extension_option where contract_id = '" + contract.id()
                        + "' returning options"))
                .hasMessageContaining("with a signed amendment");
    }

    @Test
    void whoDoesNotExtendSaysSoAtTheTerm() throws SQLException {
        String begin = contract.ask("select started_on from contracts.clock where rule = 'verlengingsoptie'"
                + " and contract_id <> '" + contract.id() + "' and mark is null order by contract_id limit 1");
        String other = contract.ask("select contract_id from contracts.clock where rule = 'verlengingsoptie'"
                + " and contract_id <> '" + contract.id() + "' and mark is null order by contract_id limit 1");
        Answer shown =
                administrator.get("/contracten/termijn?contract=" + other + "&regel=verlengingsoptie&begin=" + begin);
        assertThat(says(administrator.press(
                        shown,
                        "meld",
                        Map.of("dag", "30-11-2026", "bewijs", "Wij verlengen niet: brief van vandaag."))))
                .contains("Wij verlengen niet");
        assertThat(contract.ask("select mark from contracts.clock where rule = 'verlengingsoptie' and contract_id = '"
                        + other + "'"))
                .isEqualTo("gehaald");
        assertThat(administrator
                        .get("/contracten/contract?id=" + other)
                        .page()
                        .select("#opties")
                        .text())
                .contains("Besloten: Wij verlengen niet")
                .doesNotContain("Zeg uiterlijk");
        contract.quietly(List.of(
                "delete from contracts.clock_mark where rule = 'verlengingsoptie' and contract_id = '" + other + "'"));
    }
}
