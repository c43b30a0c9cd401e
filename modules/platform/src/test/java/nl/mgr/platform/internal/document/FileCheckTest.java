package nl.mgr.platform.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import nl.mgr.platform.DocumentDamaged;
import nl.mgr.platform.DocumentEmpty;
import nl.mgr.platform.DocumentTooLarge;
import nl.mgr.platform.DocumentType;
import nl.mgr.platform.DocumentTypeNotAccepted;
import nl.mgr.platform.DocumentUnpacksTooFar;
import nl.mgr.platform.DocumentWithMacros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its content says, and what is dangerous or too much is refused with what it is about. */
class FileCheckTest {

    private static final int MB = DocumentLimits.MEGABYTE;
    private static final DocumentLimits LIMITS = new DocumentLimits(2 * MB, 100, 20L * MB, 50);
    private static final byte[] PDF = text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static CheckedFile check(String name, byte[] content) {
        return new FileCheck(LIMITS).check(name, new ByteArrayInputStream(content));
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("plan.pdf", PDF, DocumentType.PDF, "plan.pdf"),
                Arguments.of("plan.docx", Packages.word().bytes(), DocumentType.DOCX, "plan.docx"),
                Arguments.of("plan.xlsx", Packages.excel().bytes(), DocumentType.XLSX, "plan.xlsx"),
                Arguments.of("plan.odt", Packages.openDocument().bytes(), DocumentType.ODT, "plan.odt"),
                Arguments.of("plan.csv", text("naam;bedrag\nA;1\n"), DocumentType.CSV, "plan.csv"),
                Arguments.of("plan.txt", text("Beste lezer,\n\thallo één\r\n"), DocumentType.TXT, "plan.txt"),
                Arguments.of("plan.png", PNG, DocumentType.PNG, "plan.png"),
                Arguments.of("plan.JPEG", JPEG, DocumentType.JPEG, "plan.JPEG"),
                Arguments.of("contract.pdf", PNG, DocumentType.PNG, "contract.pdf.png"),
                Arguments.of("C:\\temp\\..\\plan.docx", Packages.word().bytes(), DocumentType.DOCX, "plan.docx"),
                Arguments.of("zonder", PDF, DocumentType.PDF, "zonder.pdf"),
                Arguments.of("\"a\"\r\nSet-Cookie: x.pdf", PDF, DocumentType.PDF, "a Set-Cookie x.pdf"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void aFileIsWhatItsContentSays(String name, byte[] content, DocumentType type, String kept) {
        CheckedFile file = check(name, content);
        assertThat(file.type()).isEqualTo(type);
        assertThat(file.name()).isEqualTo(kept);
        assertThat(file.bytes()).isEqualTo(content);
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("<!DOCTYPE html><html><script>alert(1)</script></html>", "text/html"),
                Arguments.of("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "image/svg+xml"),
                Arguments.of("MZ\u0090\u0000\u0003\u0000\u0000\u0000", "application/x-msdownload"),
                Arguments.of("#!/bin/sh\nrm -rf /\n", "application/x-sh"),
                Arguments.of("GIF89a\u0001\u0000\u0001\u0000", "image/gif"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void anotherTypeIsRefusedUnderItsTrueName(String content, String found) {
        assertThatExceptionOfType(DocumentTypeNotAccepted.class)
                .isThrownBy(() -> check("plan.pdf", content.getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(refusal -> assertThat(refusal.values()).containsExactly("plan.pdf", found));
    }

    @Test
    void aTextThatTurnsIntoSomethingElseFurtherOnIsNoText() {
        byte[] content = Arrays.copyOf(text("a".repeat(70_000)), 70_001);
        assertThatExceptionOfType(DocumentTypeNotAccepted.class).isThrownBy(() -> check("brief.txt", content));
    }

    @Test
    void aPackageOfSomethingElseIsRefused() {
        byte[] zip = Packages.empty().with("a.txt", "a").bytes();
        assertThatExceptionOfType(DocumentTypeNotAccepted.class)
                .isThrownBy(() -> check("plan.docx", zip))
                .satisfies(refusal -> assertThat(refusal.values()).containsExactly("plan.docx", "application/zip"));
    }

    @Test
    void aFileIsAsLargeAsTheSettingSaysAndNotAByteMore() {
        byte[] largest = Arrays.copyOf(PDF, LIMITS.bytes());
        assertThat(check("plan.pdf", largest).bytes()).hasSize(LIMITS.bytes());
        assertThatExceptionOfType(DocumentTooLarge.class)
                .isThrownBy(() -> check("plan.pdf", Arrays.copyOf(PDF, LIMITS.bytes() + 1)))
                .satisfies(refusal -> assertThat(refusal.values()).containsExactly("plan.pdf", 2L));
        assertThatExceptionOfType(DocumentEmpty.class).isThrownBy(() -> check("plan.pdf", new byte[0]));
    }

    @Test
    void aSmallFileThatUnpacksToFarMoreIsRefused() {
        byte[] bomb = Packages.word().with("word/media/a.bin", new byte[5 * MB]).bytes();
        assertThat(bomb).hasSizeLessThan(10_000);
        assertThatExceptionOfType(DocumentUnpacksTooFar.class)
                .isThrownBy(() -> check("plan.docx", bomb))
                .satisfies(refusal -> assertThat(refusal.values()).containsExactly("plan.docx", 20L, 100));
    }

    @Test
    void aPackageIsBoundInAllHoweverWellItsSizesFit() {
        DocumentLimits tight = new DocumentLimits(2 * MB, 100, 2L * MB, 50);
        byte[] half = new byte[MB];
        new Random(1).nextBytes(half);
        Packages made = Packages.word().with("word/a.bin", half).with("word/b.bin", new byte[MB + MB / 2]);
        assertThatExceptionOfType(DocumentUnpacksTooFar.class)
                .isThrownBy(() -> new FileCheck(tight).check("plan.docx", new ByteArrayInputStream(made.bytes())));
    }

    @Test
    void aPackageOfEndlesslyManyPartsIsRefused() {
        Packages made = Packages.word();
        for (int i = 0; i < LIMITS.entries(); i++) {
            made.with("word/" + i, "");
        }
        byte[] bytes = made.bytes();
        assertThatExceptionOfType(DocumentUnpacksTooFar.class).isThrownBy(() -> check("plan.docx", bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/activeX/activeX1.xml", "Basic/script-lc.xml"})
    void macrosAreRefusedByThePartTheyStandIn(String part) {
        byte[] bytes = Packages.word().with(part, "x").bytes();
        assertThatExceptionOfType(DocumentWithMacros.class)
                .isThrownBy(() -> check("plan.docx", bytes))
                .satisfies(refusal -> assertThat(refusal.values()).containsExactly("plan.docx", part));
    }

    @Test
    void aFileWithinTheFileIsRefused() {
        byte[] bytes = Packages.word()
                .with("word/embeddings/a.xlsx", Packages.excel().bytes())
                .bytes();
        assertThatExceptionOfType(DocumentWithMacros.class).isThrownBy(() -> check("plan.docx", bytes));
    }

    @Test
    void aPackageCutInHalfOrWithOddNamesIsDamaged() {
        byte[] whole = Packages.word().bytes();
        assertThatExceptionOfType(DocumentDamaged.class)
                .isThrownBy(() -> check("plan.docx", Arrays.copyOf(whole, whole.length / 2)));
        byte[] odd = Packages.word().with("../../etc/passwd", "x").bytes();
        assertThatExceptionOfType(DocumentDamaged.class).isThrownBy(() -> check("plan.docx", odd));
    }
}
