package nl.mgr.system.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contract is signed by two parties who may, and its document is kept as it was then. */
class ContractSigningIT {

    private static final Map<String, String> BOTH = Map.of(
            "dag", "30-11-2026",
            "regioNaam", "Tekenaar Samenwerking",
            "regioFunctie", "directeur",
            "regioBevoegd", "Mandaatbesluit 2026, artikel 4",
            "aanbiederNaam", "Tekenaar Aanbieder",
            "aanbiederFunctie", "bestuurder",
            "aanbiederBevoegd", "KvK-uittreksel van 12 november 2026");

    private AmendedContract contract;
    private HttpVisitor staff;

    @BeforeEach
    void aDraft() throws SQLException {
        contract = new AmendedContract();
        contract.quietly(List.of("update contracts.contract set status = 'draft', signed_on = null, signed_by = null"
                + " where number = '" + AmendedContract.NUMBER + "'"));
        staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
    }

    @AfterEach
    void gone() throws SQLException {
        contract.close();
    }

    private static String says(Answer answer) {
        return answer.page().select("main").text();
    }

    private Answer sign(String field, String value) throws SQLException {
        Map<String, String> typed = new HashMap<>(BOTH);
        typed.put(field, value);
        return staff.press(staff.get("/contracten/onderteken?id=" + contract.id()), "bewaar", typed);
    }

    @Test
    void nothingIsSignedWithoutWhoInWhatFunctionAndByWhatAuthority() throws SQLException {
        assertThat(says(sign("aanbiederNaam", " "))).contains("Naam");
        assertThat(says(sign("regioFunctie", "x".repeat(201)))).contains("ten hoogste 200 tekens");
        assertThat(says(sign("aanbiederBevoegd", "y".repeat(301)))).contains("Vul het mandaat, de volmacht");
        assertThat(says(sign("dag", "01-12-2026"))).contains("ligt na vandaag");
        assertThat(contract.ask(
                        "select status from contracts.contract where number = '" + AmendedContract.NUMBER + "'"))
                .isEqualTo("draft");
        assertThat(contract.ask("select count(*) from contracts.signature where contract_id = '" + contract.id() + "'"))
                .isEqualTo("0");
    }

    @Test
    void theDocumentIsKeptAsItWasSigned() throws SQLException {
        Answer signed = sign("dag", "30-11-2026");
        assertThat(says(signed))
                .contains("Het contract is ondertekend.")
                .contains("Tekenaar Samenwerking", "directeur", "Mandaatbesluit 2026, artikel 4")
                .contains("Tekenaar Aanbieder", "bestuurder", "KvK-uittreksel van 12 november 2026")
                .contains("Contract zoals ondertekend, " + AmendedContract.NUMBER);
        String kept = contract.ask("select v.sha256 from platform.document d join platform.document_version v"
                + " on v.document_id = d.id where d.record_id = '" + contract.id() + "'");
        assertThat(contract.ask("select string_agg(distinct s.sha256, ' ') from contracts.signature s"
                        + " where s.contract_id = '" + contract.id() + "'"))
                .hasSize(64)
                .isEqualTo(kept);
        assertThat(says(sign("dag", "30-11-2026"))).contains("is ondertekend en verandert niet meer");
    }

    @Test
    void whoseContractItIsReadsWhoSigned() throws SQLException {
        sign("dag", "30-11-2026");
        String page = "/contracten/contract?id=" + contract.id();
        assertThat(says(as("aanbieder@mgr-sdcg").get(page)))
                .contains("Handtekeningen", "Mandaatbesluit 2026, artikel 4");
        assertThat(says(as("wethouder@duiven").get(page))).contains("Handtekeningen", "Tekenaar Aanbieder");
        assertThat(as("aanbieder-018@mgr-sdcg").get(page).status()).isEqualTo(404);
    }

    private static HttpVisitor as(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }
}
