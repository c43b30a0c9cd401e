package nl.mgr.system.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts that end on one day are extended together, each by an amendment that its parties sign. */
class ExtensionIT {

    private static final String PAGE =
            "/contracten/verleng?eindigt=31-12-2028&wordt=31-12-2029&zoek=" + AmendedContract.NUMBER;

    private AmendedContract contract;
    private HttpVisitor administrator;

    @BeforeEach
    void enter() throws SQLException {
        contract = new AmendedContract();
        administrator = as("contractbeheerder@mgr-sdcg");
    }

    @AfterEach
    void leave() throws SQLException {
        contract.close();
    }

    private static HttpVisitor as(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }

    private static String says(Answer answer) {
        return answer.page().select("main").text();
    }

    private String last() throws SQLException {
        return contract.ask("select valid_until - 1 from contracts.contract where id = '" + contract.id() + "'");
    }

    @Test
    void eachGetsAnAmendmentAndNoneTwice() throws SQLException {
        assertThat(as("manager@mgr-sdcg").get(PAGE).status()).isEqualTo(404);
        Answer preview = administrator.get(PAGE);
        assertThat(preview.page().select("main tbody tr")).hasSize(1);
        assertThat(says(preview)).contains("1 contracten eindigen op 31 december 2028", "krijgt een addendum");
        Answer again = administrator.get(PAGE);
        Answer made = administrator.press(preview, "maak", Map.of());
        assertThat(says(made)).contains("Er zijn 1 addenda gemaakt", AmendedContract.NUMBER, "voorgelegd");
        assertThat(says(administrator.press(again, "maak", Map.of())))
                .contains("Er is geen getekend contract dat eindigt op 31 december 2028");
        assertThat(says(administrator.get(PAGE))).contains("loopt");
        assertThat(last()).isEqualTo("2028-12-31");

        String amendment =
                contract.ask("select id from contracts.amendment where contract_id = '" + contract.id() + "'");
        Map<String, String> signed = Map.of("naam", "Tekenaar Proef", "functie", "bestuurder", "bevoegd", "on");
        for (String party : new String[] {"tekenbevoegde@mgr-sdcg", "manager@mgr-sdcg"}) {
            HttpVisitor who = as(party);
            who.press(who.get("/contracten/addendum-teken?id=" + amendment), "akkoord", signed);
        }
        assertThat(last()).isEqualTo("2029-12-31");
        assertThat(contract.ask("select series_id is not null and reason = 'verlenging' from contracts.amendment"
                        + " where id = '" + amendment + "'"))
                .isEqualTo("t");
    }

    @Test
    void anEarlierDayIsNoExtension() {
        Answer page = administrator.get(PAGE.replace("wordt=31-12-2029", "wordt=31-12-2027"));
        assertThat(says(administrator.press(page, "maak", Map.of()))).contains("ligt niet na");
    }

    @Test
    void aLawThatNoLineIsForLeavesNothing() {
        assertThat(administrator.get(PAGE + "&wet=wmo").page().select("main tbody tr"))
                .isEmpty();
    }
}
