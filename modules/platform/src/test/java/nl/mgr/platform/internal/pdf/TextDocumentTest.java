package nl.mgr.platform.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.mgr.kernel.Money;
import nl.mgr.platform.PdfDocument.Fact;
import nl.mgr.platform.TextDocument;
import nl.mgr.platform.TextDocument.Rows;
import nl.mgr.platform.TextDocument.Section;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** A text in both formats, read back by the libraries' other halves. */
class TextDocumentTest {

    private static final TextDocument TEXT = new TextDocument(
            "Overeenkomst",
            "Het contract zoals het luidt.",
            List.of(new Fact("Contractnummer", "J-1")),
            List.of(
                    new Section(1, "Deel 1", List.of(), null),
                    new Section(
                            2, "1.1 Partijen", List.of("Eerste regel\nTweede regel", "</p><b>&amp; \u0000einde"), null),
                    new Section(
                            1,
                            "Bijlage",
                            List.of("Zoals nu."),
                            new Rows(
                                    List.of("product", "tarief"),
                                    List.of(
                                            Arrays.asList("Ambulant", Money.ofCents(5000)),
                                            Arrays.asList("Logeren", null))))));

    private static byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TaggedPdfExport().pdf(TEXT, out);
        return out.toByteArray();
    }

    private static XWPFDocument word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TaggedPdfExport().docx(TEXT, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void thePdfStandsUprightAndHoldsEverything() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertThat(page.getHeight()).isGreaterThan(page.getWidth());
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .as("bookmarks are the parts, not the articles")
                    .extracting(item -> item.getTitle())
                    .containsExactly("Deel 1", "Bijlage");
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains("Contractnummer J-1", "Eerste regel\nTweede regel", "</p><b>&amp; einde", "€ 50,00", "–");
        }
    }

    @Test
    void headingsAreHeadingsOfTheWordProcessor() throws IOException {
        try (XWPFDocument word = word()) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getStyle() != null)
                            .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText()))
                    .containsExactly(
                            "Heading1 Overeenkomst", "Heading2 Deel 1", "Heading3 1.1 Partijen", "Heading2 Bijlage");
            assertThat(word.getStyles().getStyle("Heading3").getName()).isEqualTo("heading 3");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Overeenkomst");
        }
    }

    @Test
    void textStaysTextAndKeepsItsLines() throws IOException {
        try (XWPFDocument word = word()) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("Eerste regel\nTweede regel", "</p><b>&amp; einde");
        }
    }

    @Test
    void theHeadOfATableComesBackOnEachPage() throws IOException {
        try (XWPFDocument word = word()) {
            assertThat(word.getTables()).hasSize(2);
            assertThat(word.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getTables().get(1).getRow(1).getCell(1).getText()).isEqualTo("€\u00a050,00");
            assertThat(word.getTables().get(1).getRow(2).getCell(1).getText()).isEqualTo("–");
        }
    }

    @Test
    void thereAreTwoLevels() {
        assertThatThrownBy(() -> new Section(3, "Te diep", List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
