package nl.mgr.platform.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import nl.mgr.platform.DocumentType;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** A document is found by its words; whatever is wrong with its text, it is kept and has none. */
class DocumentTextTest {

    private static final int MB = DocumentLimits.MEGABYTE;

    private static String of(DocumentType type, byte[] bytes) {
        return DocumentText.of(new CheckedFile("a." + type.extension(), type, bytes, "0".repeat(64)));
    }

    private static byte[] pdf(String... pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (String words : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] withStream(byte[] packed, String filter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("%PDF-1.4\n4 0 obj\n<< /Length " + packed.length + " /Filter " + filter + " >>\nstream\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        bytes.write(packed);
        bytes.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    @Test
    void everyPageOfAPdfIsRead() throws IOException {
        assertThat(of(DocumentType.PDF, pdf("Overeenkomst jeugdhulp", "Tweede bladzij")))
                .isEqualTo("Overeenkomst jeugdhulp Tweede bladzij");
    }

    @Test
    void aWordCutInPiecesByAnOfficeProgramIsOneWordAgain() {
        byte[] word = Packages.empty()
                .with(
                        "word/document.xml",
                        "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>Over</w:t></w:r><w:r><w:t>eenkomst</w:t></w:r></w:p>"
                                + "<w:p><w:t>Artikel 1 &amp; 2</w:t></w:p></w:document>")
                .bytes();
        assertThat(of(DocumentType.DOCX, word)).isEqualTo("Overeenkomst Artikel 1 & 2");
        byte[] odt = Packages.empty()
                .with("content.xml", "<d xmlns:text=\"t\"><text:h>Kop</text:h><text:p>Regel</text:p></d>")
                .bytes();
        assertThat(of(DocumentType.ODT, odt)).isEqualTo("Kop Regel");
    }

    @Test
    void entitiesAndWhatLiesElsewhereAreNotRead() {
        byte[] word = Packages.empty()
                .with(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><p>a &x; b</p></d>")
                .bytes();
        assertThat(of(DocumentType.DOCX, word)).isEmpty();
    }

    @Test
    void textIsCutAndHasNoSignsThatTheDatabaseRefuses() {
        String words =
                of(DocumentType.TXT, ("een\u0000twee\n" + "woord ".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(words).startsWith("een twee woord").hasSizeLessThanOrEqualTo(DocumentText.MOST);
    }

    @Test
    void aDamagedFileHasNoText() {
        assertThat(of(DocumentType.PDF, "%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(of(DocumentType.DOCX, new byte[] {'P', 'K', 3, 4, 0})).isEmpty();
    }

    @Test
    void aPdfThatUnpacksToFarTooMuchIsNotOpened() throws IOException {
        byte[] once = deflated(new byte[5 * MB]);
        assertThat(PdfBound.fits(withStream(once, "/FlateDecode"), 6L * MB)).isTrue();
        assertThat(PdfBound.fits(withStream(once, "/FlateDecode"), 4L * MB)).isFalse();
        byte[] twice = deflated(once);
        assertThat(PdfBound.fits(withStream(twice, "[/FlateDecode /FlateDecode]"), 4L * MB))
                .isFalse();
        byte[] many = deflated(deflated(twice));
        assertThat(PdfBound.fits(withStream(many, "[/FlateDecode]"), 100L * MB)).isFalse();
        assertThat(PdfBound.fits(withStream(new byte[] {1}, "/LZWDecode"), MB)).isFalse();
        assertThat(PdfBound.fits(pdf("Gewoon"), MB)).isTrue();
    }
}
