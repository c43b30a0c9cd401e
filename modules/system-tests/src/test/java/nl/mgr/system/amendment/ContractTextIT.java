package nl.mgr.system.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A text is written, settled, put under a contract, deviated from and followed by the next version. Told in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContractTextIT {

    private static final Map<String, String> SIGNED =
            Map.of("naam", "Tekenbevoegde Proef", "functie", "bestuurder", "bevoegd", "on");
    private static final String DEVIATION = "De aanbieder meldt zich binnen een week.";

    private AmendedContract contract;
    private HttpVisitor administrator;
    private HttpVisitor manager;
    private HttpVisitor signatory;
    private HttpVisitor duiven;
    private HttpVisitor westervoort;
    private HttpVisitor other;
    private String first = "";
    private String second = "";

    @BeforeAll
    void enter() throws SQLException {
        contract = new AmendedContract();
        administrator = as("contractbeheerder@mgr-sdcg");
        manager = as("manager@mgr-sdcg");
        signatory = as("tekenbevoegde@mgr-sdcg");
        duiven = as("wethouder@duiven");
        westervoort = as("beleidsmedewerker@westervoort");
        other = as("aanbieder-018@mgr-sdcg");
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

    private static String text(String id) {
        return "/contracten/tekst?id=" + id;
    }

    private String paper() throws SQLException {
        return "/contracten/contract-tekst?contract=" + contract.id();
    }

    private Answer article(String text, String number, String heading, String body) {
        Answer form = administrator.get("/contracten/tekst-artikel?tekst=" + text);
        return administrator.press(form, "bewaar", Map.of("nummer", number, "kop", heading, "inhoud", body));
    }

    private String version(String from, String label, String published) {
        Answer form = administrator.get("/contracten/tekst-nieuw" + from);
        Answer made = administrator.press(
                form,
                "bewaar",
                Map.of("titel", "Proefovereenkomst", "versie", label, "bron", "Eigen tekst", "verschenen", published));
        assertThat(made.address()).contains("/contracten/tekst?id=");
        return made.address().replaceAll(".*id=", "");
    }

    private void settle(String text) {
        assertThat(says(administrator.press(administrator.get(text(text)), "stelvast", Map.of())))
                .contains("De tekst is vastgesteld");
    }

    @Test
    @Order(1)
    void whatIsWrittenIsCheckedAndWhatIsSettledStays() throws SQLException {
        first = version("", "1.0", "01-02-2026");
        assertThat(says(administrator.press(administrator.get(text(first)), "stelvast", Map.of())))
                .contains("heeft nog geen artikelen");
        assertThat(says(article(first, "4.1", "Partijen", "Tekst"))).contains("4.1 is geen nummer van een artikel");
        assertThat(says(article(first, "1.1", "Partijen", "Met {leverancier}.")))
                .contains("{leverancier} kan niet worden ingevuld", "{aanbieder}");
        assertThat(says(article(first, "1.1", "   ", "Tekst"))).contains("vul in: Kop");
        assertThat(says(article(first, "1.1", "Partijen", " \n "))).contains("vul in: ");
        article(first, "1.1", "Partijen", "Met {aanbieder}, nummer {contractnummer}.\n\nVanaf {ingangsdatum}.");
        assertThat(says(article(first, "1.1", "Nog eens", "Tekst"))).contains("Artikel 1.1 staat al in deze tekst");
        article(first, "1.10", "Tien", "Komt na negen.");
        article(first, "1.9", "Negen", "Komt voor tien.");
        article(first, "3.2", "Indexering", "Elk jaar.");
        assertThat(says(signatory.get("/contracten/teksten?zoek=Proefovereenkomst")))
                .as("a concept is the team's")
                .doesNotContain("Proefovereenkomst 1.0");
        assertThat(signatory.get(text(first)).status()).isEqualTo(404);
        Answer open = administrator.get("/contracten/tekst-artikel?tekst=" + first);
        settle(first);
        assertThat(says(administrator.press(
                        open, "bewaar", Map.of("nummer", "1.2", "kop", "Laat", "inhoud", "Te laat"))))
                .contains("is vastgesteld en verandert niet meer");
        assertThat(administrator.get(text(first)).page().select("main h3").eachText())
                .containsExactly("1.1 Partijen", "1.9 Negen", "1.10 Tien", "3.2 Indexering");
        assertThat(signatory.get(text(first)).status()).isEqualTo(200);
        assertThat(signatory.get("/contracten/tekst-nieuw").status()).isEqualTo(404);
        for (String statement : List.of(
                "update contracts.contract_text set title = 'x' where id = '" + first + "'",
                "update contracts.text_article set body = 'x' where text_id = '" + first + "'",
                "delete from contracts.text_article where text_id = '" + first + "'")) {
            assertThatThrownBy(() -> contract.ask(statement + " returning 1"))
                    .as("past the service")
                    .hasMessageContaining("settled");
        }
    }

    @Test
    @Order(2)
    void aSignedContractIsNotedOnItsTextOnceAndDeviates() throws SQLException {
        assertThat(says(administrator.get(paper()))).contains("nog geen tekst vastgelegd");
        Answer stale = administrator.get(paper());
        assertThat(says(administrator.press(administrator.get(paper()), "kies", Map.of("tekst", first))))
                .contains("Het contract staat op deze tekst", "Proefovereenkomst 1.0");
        assertThat(says(administrator.press(stale, "kies", Map.of("tekst", first))))
                .contains("is getekend en staat op Proefovereenkomst 1.0");
        Answer form = administrator.get(paper());
        assertThat(form.page().select("[name$=':artikel'] option").eachText())
                .as("part 3 is the same for everybody")
                .containsExactly("1.1 Partijen", "1.9 Negen", "1.10 Tien");
        Map<String, String> deviation = Map.of(
                "artikel",
                "1.9",
                "soort",
                "INSTEAD",
                "woorden",
                DEVIATION,
                "grond",
                "Deel 2",
                "afgesproken",
                "01-03-2026");
        Map<String, String> blank = new HashMap<>(deviation);
        blank.put("woorden", "   ");
        assertThat(says(administrator.press(administrator.get(paper()), "noteer", blank)))
                .contains("vul in: ");
        assertThat(says(administrator.press(form, "noteer", deviation)))
                .contains("De afwijking is genoteerd", DEVIATION);
        assertThat(says(administrator.press(administrator.get(paper()), "noteer", deviation)))
                .contains("geldt al een afwijking");
        assertThat(says(administrator.get("/contracten/afwijkingen?zoek=" + AmendedContract.NUMBER)))
                .contains(DEVIATION, "1.9");
    }

    @Test
    @Order(3)
    void whoHasTheContractReadsItAndNobodyElse() throws SQLException {
        assertThat(says(signatory.get(paper()))).contains(DEVIATION, "Proefovereenkomst 1.0");
        assertThat(signatory.get(paper()).page().select("#afwijkform, #kiesform"))
                .isEmpty();
        assertThat(says(duiven.get(paper()))).contains(DEVIATION);
        assertThat(westervoort.get(paper()).status()).isEqualTo(404);
        assertThat(other.get(paper()).status()).isEqualTo(404);
        assertThat(other.get("/contracten/contract-bestand?contract=" + contract.id())
                        .status())
                .isEqualTo(404);
        assertThat(says(other.get("/contracten/afwijkingen"))).doesNotContain(DEVIATION);
        assertThat(says(other.get("/contracten/tekst-stand?zoek=" + AmendedContract.NUMBER)))
                .doesNotContain("017");
    }

    @Test
    @Order(4)
    void theDocumentIsTheContractWithWhatTheReaderMaySee() throws SQLException, IOException {
        String all = pdf(administrator);
        assertThat(all)
                .contains(
                        "nummer " + AmendedContract.NUMBER,
                        "Vanaf 01-01-2026",
                        "In dit contract geldt in plaats van dit artikel: " + DEVIATION,
                        "3.2 Indexering",
                        "Duiven",
                        "€ 50,00",
                        "Doesburg",
                        "€ 51,00")
                .doesNotContain("Komt voor tien", "{aanbieder}");
        assertThat(pdf(duiven)).contains("€ 50,00").doesNotContain("€ 51,00");
        String word = word(administrator);
        assertThat(word).contains("Heading2", DEVIATION, "Doesburg", AmendedContract.NUMBER);
        assertThat(word(duiven)).contains(DEVIATION).doesNotContain("51,00");
    }

    private String pdf(HttpVisitor reader) throws SQLException, IOException {
        byte[] bytes = reader.download("/contracten/contract-bestand?soort=pdf&contract=" + contract.id())
                .body();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private String word(HttpVisitor reader) throws SQLException, IOException {
        byte[] bytes = reader.download("/contracten/contract-bestand?soort=docx&contract=" + contract.id())
                .body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    @Order(5)
    void theNextVersionIsCarriedThroughByAmendmentsThatArePreviewed() throws SQLException {
        second = version("?van=" + first, "1.1", "01-10-2026");
        assertThat(administrator.get(text(second)).page().select("main h3")).hasSize(4);
        settle(second);
        assertThat(says(administrator.get("/contracten/tekst-stand?stand=achter&zoek=" + AmendedContract.NUMBER)))
                .contains("versie 1.1 is er", "1-4-2027");
        String address = "/contracten/addenda-reeks?tekst=" + second;
        assertThat(manager.get(address).status()).isEqualTo(404);
        Answer preview = administrator.get(address);
        assertThat(preview.page().select("main tbody tr")).hasSize(1);
        assertThat(says(preview)).contains(AmendedContract.NUMBER, "Proefovereenkomst 1.0", "krijgt een addendum");
        assertThat(says(administrator.press(administrator.get(address), "maak", Map.of("titel", "   "))))
                .contains("vul in: ");
        Answer again = administrator.get(address);
        Answer made = administrator.press(preview, "maak", Map.of());
        assertThat(says(made)).contains("Er zijn 1 addenda gemaakt", AmendedContract.NUMBER, "voorgelegd");
        assertThat(says(administrator.press(again, "maak", Map.of())))
                .as("twice makes nothing")
                .contains("is er geen contract dat nog op Proefovereenkomst 1.1 moet komen");
        assertThat(says(administrator.get(address))).contains("loopt");
        assertThat(says(administrator.press(made, "trekallein", Map.of()))).contains("Er zijn 1 addenda ingetrokken");
        assertThat(says(administrator.get(address))).contains("krijgt een addendum");
    }

    @Test
    @Order(6)
    void whenAllHaveSignedTheContractStandsOnIt() throws SQLException {
        administrator.press(administrator.get("/contracten/addenda-reeks?tekst=" + second), "maak", Map.of());
        String amendment = contract.ask("select id from contracts.amendment where contract_id = '" + contract.id()
                + "' and status = 'voorgelegd'");
        assertThat(says(signatory.get("/contracten/addendum?id=" + amendment)))
                .contains("Proefovereenkomst 1.0", "Proefovereenkomst 1.1");
        for (HttpVisitor party : List.of(signatory, manager)) {
            assertThat(says(party.press(party.get("/contracten/addendum-teken?id=" + amendment), "akkoord", SIGNED)))
                    .contains("Uw handtekening is bewaard");
        }
        assertThat(says(signatory.get(paper()))).contains("Proefovereenkomst 1.1", "door een addendum");
        assertThat(contract.ask("select string_agg(valid_from || ' ' || ground, ', ' order by valid_from)"
                        + " from contracts.contract_standing where contract_id = '" + contract.id() + "'"))
                .isEqualTo("2026-01-01 register, 2026-12-01 addendum");
    }

    @Test
    @Order(7)
    void aDeviationEndsAndTheContractFollowsItsTextAgain() throws SQLException, IOException {
        assertThat(says(administrator.press(administrator.get(paper()), "weg", Map.of())))
                .contains("geldt vanaf vandaag niet meer", "tot");
        assertThat(pdf(administrator)).contains("Komt voor tien").doesNotContain(DEVIATION);
    }
}
