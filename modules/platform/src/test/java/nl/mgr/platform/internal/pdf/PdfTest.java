package nl.mgr.platform.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is written is read back by another part of the library. */
class PdfTest {

    private static final String EVIL =
            "</td><script>&lt;&amp; <img src=\"file:///etc/hostname\"/> ]]> &xxe; \u0000\u202Eeinde";

    private static byte[] written(PdfDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TaggedPdfExport().write(document, out);
        return out.toByteArray();
    }

    private static PdfDocument document(List<List<Object>> rows) {
        return new PdfDocument(
                "Afschrift voor Proefdorp",
                "Wat de gemeente bewaart.",
                List.of(new Fact("Gemeente", "Proefdorp"), new Fact("Laatste dag", "30-11-2026")),
                List.of(
                        new Chapter("Contractregels", null, List.of("Aanbieder", "Bedrag", "Dag", "Maand"), rows),
                        new Chapter("Leeg", "Er zijn geen rijen.", List.of("Aanbieder"), List.of())));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }

    private static List<PDStructureElement> tags(PDDocument pdf) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(Objects.requireNonNull(pdf.getDocumentCatalog().getStructureTreeRoot()), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    private static Predicate<PDStructureElement> tagged(String type) {
        return element -> type.equals(element.getStructureType());
    }

    @Test
    void theFileSaysWhatItIsAndReadsItselfAloud() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(document(List.of(
                Arrays.asList("Zorghuis", Money.ofCents(123456), LocalDate.of(2026, 11, 30), Month.of(2026, 10))))))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Afschrift voor Proefdorp");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Wat de gemeente bewaart.");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(Objects.requireNonNull(pdf.getDocumentCatalog().getMarkInfo())
                            .isMarked())
                    .isTrue();
            assertThat(Objects.requireNonNull(pdf.getDocumentCatalog().getViewerPreferences())
                            .displayDocTitle())
                    .isTrue();
            assertThat(new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(text(pdf))
                    .contains(
                            "Gemeente Proefdorp", "Zorghuis", "€ 1.234,56", "30-11-2026", "10-2026", "Pagina 1 van 1");
        }
    }

    @Test
    void headingsAndHeadsOfTablesAreTagged() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(document(List.of(Arrays.asList("Zorghuis", 1, null, "")))))) {
            List<PDStructureElement> tags = tags(pdf);
            assertThat(tags.stream().filter(tagged("H1"))).hasSize(1);
            assertThat(tags.stream().filter(tagged("H2"))).hasSize(2);
            assertThat(tags.stream().filter(tagged("Table"))).hasSize(3);
            assertThat(tags.stream().filter(tagged("TH"))).hasSize(2 + 4 + 1);
            assertThat(tags.stream().filter(tagged("TD"))).hasSize(2 + 4);
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Contractregels", "Leeg");
        }
    }

    @Test
    void whateverATextHoldsStaysText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(document(List.of(Arrays.asList(EVIL, 1, 2, 3)))))) {
            assertThat(text(pdf))
                    .contains("</td><script>&lt;&amp; <img src=\"file:///etc/hostname\"/> ]]> &xxe; einde");
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
                assertThat(page.getAnnotations()).isEmpty();
            }
            assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
                    .isFalse();
        }
    }

    @Test
    void namesOfAllCountriesNearbyAreWrittenAndWhatNoFontHasIsAQuestionMark() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(written(document(List.of(Arrays.asList("Şahin Łódź Čačić å ☃", 1, 2, 3)))))) {
            assertThat(text(pdf)).contains("Şahin Łódź Čačić å ?");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void theHeadOfALongTableComesBackOnEachPage() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(Arrays.asList(
                    "Aanbieder nummer " + i, Money.ofCents(i), LocalDate.of(2026, 1, 1), Month.of(2026, 1)));
        }
        try (PDDocument pdf = Loader.loadPDF(written(document(rows)))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            for (int page = 1; page < pages; page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(pdf))
                        .contains("Aanbieder Bedrag Dag Maand")
                        .contains("Pagina " + page + " van " + pages);
            }
            assertThat(text(pdf)).contains("Aanbieder nummer 0", "Aanbieder nummer 499");
        }
    }
}
