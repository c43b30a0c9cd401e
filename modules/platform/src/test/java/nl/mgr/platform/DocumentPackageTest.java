package nl.mgr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.DocumentPackage.Entry;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.Documents.Listed;
import nl.mgr.platform.Documents.Version;
import org.junit.jupiter.api.Test;

/** What is in a package of documents, under which names. */
class DocumentPackageTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static Listed document(String record, String file, long bytes) {
        Version version = new Version(
                new UUID(0, 1), 1, file, DocumentType.PDF, bytes, "", true, Instant.parse("2026-11-30T09:00:00Z"), "");
        Subject subject = new Subject("contracts", "contract", new UUID(0, 2));
        return new Listed(
                new Document(new UUID(0, 3), 1, subject, DocumentKind.OTHER, file, false, version, null, null),
                record,
                "/");
    }

    @Test
    void eachStandsInAFolderOfItsRecordUnderANameOfItsOwn() {
        List<Entry> entries = DocumentPackage.of(
                List.of(
                        document("C-1, Zorg: \"West\"", "plan.pdf", 1),
                        document("C-1, Zorg: \"West\"", "Plan.pdf", 1),
                        document("../../C-2", "plan.pdf", 1),
                        document("...", "plan.pdf", 1)),
                MEGABYTE);
        assertThat(entries)
                .extracting(Entry::name)
                .containsExactly(
                        "C-1 Zorg West/plan.pdf", "C-1 Zorg West/Plan (2).pdf", "C-2/plan.pdf", "documenten/plan.pdf");
    }

    @Test
    void whatDoesNotFitAnyMoreIsRefusedAndWhatIsSmallerBehindItStillFits() {
        List<Entry> entries = DocumentPackage.of(
                List.of(
                        document("C", "a.pdf", 2 * MEGABYTE),
                        document("C", "b.pdf", MEGABYTE + 1),
                        document("C", "c.pdf", MEGABYTE)),
                3 * MEGABYTE);
        assertThat(entries).extracting(entry -> entry.refusal() == null).containsExactly(true, false, true);
        assertThat(Objects.requireNonNull(entries.get(1).refusal()).values()).containsExactly(4, 3);
    }
}
