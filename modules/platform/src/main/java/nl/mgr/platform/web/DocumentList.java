package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.Documents.Version;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The documents at a record for the panel on its page, and what all pages of documents say alike. */
@Named("platformDocuments")
@RequestScoped
public class DocumentList {

    private static final int KILO = 1000;
    private static final double MEGA = 1_000_000;
    private static final double TENTHS = 10;

    @Inject
    private Documents documents;

    private final Map<Subject, Boolean> open = new HashMap<>();
    private final Map<Subject, List<Document>> known = new HashMap<>();
    private final Map<Subject, List<Document>> removed = new HashMap<>();

    /** Whether the record exists for who asks and is of a kind that has documents. */
    public boolean at(@Nullable Subject record) {
        return record != null && open.computeIfAbsent(record, documents::possible);
    }

    public List<Document> of(@Nullable Subject record) {
        return record == null ? List.of() : known.computeIfAbsent(record, documents::of);
    }

    /** Whether a file is left: what was destroyed has none. */
    public boolean anyKept(@Nullable Subject record) {
        return of(record).stream().anyMatch(one -> one.destroyed() == null);
    }

    public List<Document> removed(@Nullable Subject record) {
        return record == null || !at(record) ? List.of() : removed.computeIfAbsent(record, documents::removed);
    }

    public List<String> getKinds() {
        return Stream.of(DocumentKind.values()).map(DocumentKind::code).toList();
    }

    /** Type and size in words: "PDF, 812 kB". */
    public String file(Version version) {
        return Texts.of("platform", "document.type." + version.type().name()) + ", " + size(version.bytes());
    }

    private static String size(long bytes) {
        return bytes < MEGA
                ? Texts.of("platform", "document.kb", Math.max(1, Math.round(bytes / (double) KILO)))
                : Texts.of("platform", "document.mb", Math.round(bytes / MEGA * TENTHS) / TENTHS);
    }
}
