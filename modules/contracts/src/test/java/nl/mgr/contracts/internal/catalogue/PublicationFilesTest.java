package nl.mgr.contracts.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.mgr.contracts.CataloguePublication;
import nl.mgr.kernel.Month;
import org.junit.jupiter.api.Test;

class PublicationFilesTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-01T05:00:00Z");

    @Test
    void aWorkbookIsTheSameWheneverItIsWritten() throws IOException {
        byte[] early = SteadyWorkbook.of(workbook("2026-11-01T06:00:00"), PUBLISHED);
        byte[] late = SteadyWorkbook.of(workbook("2031-05-05T23:59:58"), PUBLISHED);
        assertThat(workbook("2026-11-01T06:00:00")).isNotEqualTo(workbook("2031-05-05T23:59:58"));
        assertThat(early).isEqualTo(late);
        assertThat(moments(early))
                .as("not even the moment of making it steady")
                .containsOnly(LocalDateTime.parse("2026-11-01T05:00:00"));
        assertThat(part(early, "docProps/core.xml"))
                .contains(">2026-11-01T05:00Z<")
                .doesNotContain("06:00:00");
        assertThat(part(early, "xl/worksheets/sheet1.xml")).isEqualTo("<row>45A04</row>");
    }

    @Test
    void aWorkbookWithOtherRowsIsAnother() throws IOException {
        byte[] one = SteadyWorkbook.of(workbook("2026-11-01T06:00:00"), PUBLISHED);
        byte[] other = SteadyWorkbook.of(workbook("2026-11-01T06:00:00"), PUBLISHED.plusSeconds(86_400));
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void aFileIsNamedAfterMunicipalityMonthAndNumberInPlainLetters() {
        assertThat(PublicationFiles.name(publication("Súdwest-Fryslân", 3, 3), "csv"))
                .isEqualTo("catalogus-sudwest-fryslan-2026-11-nr-7.csv");
        assertThat(PublicationFiles.name(publication("'s-Hertogenbosch", 3, 2), "json"))
                .as("who sees a part has another file")
                .isEqualTo("catalogus-s-hertogenbosch-2026-11-nr-7-deel.json");
    }

    private static CataloguePublication publication(String municipality, long lines, long seen) {
        return new CataloguePublication(
                new UUID(0, 1),
                new UUID(0, 2),
                "0001",
                municipality,
                Month.of(2026, 11),
                7,
                lines,
                seen,
                "0".repeat(64),
                PUBLISHED,
                "automatisch",
                null,
                null,
                false,
                true,
                0);
    }

    private static byte[] workbook(String written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            add(out, written, "xl/worksheets/sheet1.xml", "<row>45A04</row>");
            add(
                    out,
                    written,
                    "docProps/core.xml",
                    "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + written + "Z</dcterms:created>");
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream out, String written, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.parse(written));
        out.putNextEntry(entry);
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static List<LocalDateTime> moments(byte[] workbook) throws IOException {
        List<LocalDateTime> moments = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                moments.add(entry.getTimeLocal());
            }
        }
        return moments;
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
