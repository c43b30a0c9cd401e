package nl.mgr.cooperation.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.mgr.cooperation.FrozenExports.FileKind;
import nl.mgr.cooperation.Leaving;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the document says of itself and of tables that are too long for it. */
class DocumentTest {

    private static final Left LEFT = new Left(
            new Leaving(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    new SubmoduleRef(
                            UUID.randomUUID(),
                            "Contractbeheer",
                            "Jeugd",
                            LegalDomain.of("jeugd"),
                            List.of("contracts")),
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2027, 1, 1),
                    Instant.parse("2026-12-31T23:00:00Z")),
            "Proefregio",
            "Súdwest-Proefdorp",
            List.of(Arrays.asList("doet niet meer mee vanaf", LocalDate.of(2027, 1, 1), "college", null, "B-1")),
            "college, nummer B-1");

    private static FirstRows passed(int rows) {
        FirstRows first = new FirstRows();
        int[] written = {0};
        first.before((title, columns, all) -> {
                    while (all.hasNext()) {
                        all.next();
                        written[0]++;
                    }
                })
                .sheet("Tarieven", List.of("Nummer"), numbered(rows));
        assertThat(written[0]).as("every row goes on to the spreadsheet").isEqualTo(rows);
        return first;
    }

    private static Iterator<List<@Nullable Object>> numbered(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Arrays.<@Nullable Object>asList(i))
                .iterator();
    }

    private static Chapter chapter(int rows) {
        return Documents.of(LEFT, passed(rows), "f".repeat(64)).chapters().get(0);
    }

    @Test
    void theDocumentNamesWhoLeftWhatWhenByWhichDecisionAndTheHashOfTheOtherFile() {
        PdfDocument document = Documents.of(LEFT, passed(1), "f".repeat(64));
        assertThat(document.title()).isEqualTo("Afschrift Contractbeheer, Jeugd: Súdwest-Proefdorp");
        assertThat(document.facts())
                .containsExactly(
                        new Fact("Samenwerking", "Proefregio"),
                        new Fact("Gemeente", "Súdwest-Proefdorp"),
                        new Fact("Module en submodule", "Contractbeheer, Jeugd"),
                        new Fact("Deelname", "van 01-01-2020 tot en met 31-12-2026"),
                        new Fact("Besluit", "college, nummer B-1"),
                        new Fact("Alle rijen", "afschrift-sudwest-proefdorp-contractbeheer-jeugd-2026-12-31.xlsx"),
                        new Fact("SHA-256 van dat bestand", "f".repeat(64)));
        assertThat(LEFT.fileName(FileKind.PDF)).endsWith("2026-12-31.pdf");
    }

    @Test
    void aTableThatFitsSaysNothingOfOthers() {
        assertThat(chapter(FirstRows.MOST).rows()).hasSize(FirstRows.MOST);
        assertThat(chapter(FirstRows.MOST).note()).isNull();
        assertThat(chapter(0).note()).isEqualTo("Er zijn geen rijen.");
    }

    @Test
    void aTableThatIsTooLongIsCutAndSaysSo() {
        Chapter cut = chapter(FirstRows.MOST + 1);
        assertThat(cut.rows()).hasSize(FirstRows.MOST);
        assertThat(cut.note()).isEqualTo("Dit zijn de eerste 200 van 201 rijen. Alle rijen staan in het XLSX-bestand.");
    }

    @Test
    void aFileHasItsSizeAndHashAndAllItsBytesWhicheverIsAskedFirst() throws Exception {
        byte[] bytes = "kort".getBytes(StandardCharsets.UTF_8);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        try (FileInTheMaking sizeFirst = written(bytes);
                FileInTheMaking bytesFirst = written(bytes);
                FileInTheMaking hashFirst = written(bytes)) {
            assertThat(sizeFirst.size()).isEqualTo(bytes.length);
            assertThat(content(bytesFirst)).isEqualTo(bytes);
            assertThat(hashFirst.sha256()).isEqualTo(hash);
            assertThat(bytesFirst.sha256()).isEqualTo(hash);
        }
    }

    private static FileInTheMaking written(byte[] bytes) throws IOException {
        FileInTheMaking file = new FileInTheMaking();
        OutputStream stream = file.stream();
        stream.write(bytes);
        return file;
    }

    private static byte[] content(FileInTheMaking file) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (var in = file.read()) {
            in.transferTo(content);
        }
        return content.toByteArray();
    }
}
