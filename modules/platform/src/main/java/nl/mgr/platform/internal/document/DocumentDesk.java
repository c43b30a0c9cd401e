package nl.mgr.platform.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.DocumentIsDestroyed;
import nl.mgr.platform.DocumentIsRemoved;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.DocumentReasonWrong;
import nl.mgr.platform.DocumentTitleWrong;
import nl.mgr.platform.Documents;
import nl.mgr.platform.internal.search.Subjects;

/**
 * Documents of the records that whoever asks sees: the record is resolved anew for every question, row security stands
 * underneath. A file is checked before anything is written.
 */
@ApplicationScoped
@Guarded("platform")
class DocumentDesk implements Documents {

    /** What is kept about people is kept elsewhere and for other reasons. */
    private static final String WITHOUT_DOCUMENTS = "platform";

    /** Filter of the list by the kind of the record. */
    private static final String RECORD = "record";

    @Inject
    private Database database;

    @Inject
    private Subjects subjects;

    @Inject
    private DocumentBook book;

    @Inject
    private VirusScanner viruses;

    private final FileCheck files = new FileCheck(DocumentLimits.configured());

    @Override
    @Transactional
    @Right("platform.document.view")
    public Resolved record(Subject subject) {
        return seen(subject);
    }

    @Override
    @Transactional
    @Right("platform.document.view")
    public boolean possible(Subject subject) {
        return exists(subject).isPresent();
    }

    /** Records first, because only their modules know for whom they exist; then their documents with one question. */
    @Override
    @Transactional
    @Right("platform.document.view")
    public Page<Listed> find(ListQuery query) {
        Map<String, String> filters = new HashMap<>(query.filters());
        String kind = filters.getOrDefault(RECORD, "");
        filters.remove(RECORD);
        Map<Subject, Resolved> records = subjects.resolve(database.list(
                DocumentRows.RECORDS,
                row -> Subject.parse(row.text("subject")),
                kind.matches("[a-z-]+:[a-z-]+") ? kind + ":%" : "%"));
        return database.page(DocumentRows.list(records.keySet()), query.filtered(filters), row -> {
            Document document = DocumentRows.document(row);
            Resolved record = Objects.requireNonNull(records.get(document.subject()));
            return new Listed(document, record.title(), record.address());
        });
    }

    @Override
    @Transactional
    @Right("platform.document.view")
    public List<Document> of(Subject subject) {
        return exists(subject).isEmpty()
                ? List.of()
                : database.list(DocumentRows.OF_RECORD, DocumentRows::document, subject);
    }

    @Override
    @Transactional
    @Right("platform.document.view")
    public List<Document> removed(Subject subject) {
        seen(subject);
        return database.list(DocumentRows.REMOVED_OF_RECORD, DocumentRows::document, subject);
    }

    @Override
    @Transactional
    @Right("platform.document.view")
    public Details details(UUID id) {
        Document document = found(DocumentRows.BY_ID, id);
        Resolved record = seen(document.subject());
        return new Details(
                document,
                record.title(),
                record.address(),
                database.list(DocumentRows.VERSIONS, DocumentRows::version, document.id()));
    }

    @Override
    @Transactional
    @Right("platform.document.view")
    public Content content(UUID version) {
        Document document = found(DocumentRows.OF_VERSION, version);
        seen(document.subject());
        kept(document);
        return database.first(
                        DocumentRows.CONTENT,
                        row -> new Content(DocumentRows.version(row), row.bytes("content")),
                        version)
                .orElseThrow(() -> new NotFound("content of version " + version));
    }

    @Override
    @Transactional
    @Right("platform.document.manage")
    public Outcome add(NewDocument document, String fileName, InputStream content) {
        seen(document.subject());
        CheckedFile file = files.check(fileName, content);
        String title = title(document.title().isBlank() ? file.stem() : document.title());
        boolean scanned = viruses.scan(file);
        return book.seen(document.subject(), file).orElseGet(() -> {
            UUID id = book.add(document, title);
            return new Outcome(false, id, title, book.addVersion(id, file, scanned));
        });
    }

    @Override
    @Transactional
    @Right("platform.document.manage")
    public Outcome addVersion(UUID id, String fileName, InputStream content) {
        Document document = kept(own(id));
        if (document.removal() != null) {
            throw new DocumentIsRemoved(document.title());
        }
        CheckedFile file = files.check(fileName, content);
        boolean scanned = viruses.scan(file);
        book.hold(id);
        kept(own(id));
        return book.seen(document.subject(), file)
                .orElseGet(() -> new Outcome(false, id, document.title(), book.addVersion(id, file, scanned)));
    }

    @Override
    @Transactional
    @Right("platform.document.manage")
    public void change(UUID id, long version, DocumentKind kind, String title) {
        kept(own(id));
        book.change(id, version, kind, title(title));
    }

    @Override
    @Transactional
    @Right("platform.document.manage")
    public void remove(UUID id, String why) {
        kept(own(id));
        String reason = why.replaceAll("\\p{Cntrl}", " ").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new DocumentReasonWrong(reason.length(), LONGEST_REASON);
        }
        book.remove(id, reason);
    }

    @Override
    @Transactional
    @Right("platform.document.manage")
    public void restore(UUID id) {
        kept(own(id));
        book.restore(id);
    }

    static String title(String typed) {
        String title = typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new DocumentTitleWrong(title.length(), LONGEST_TITLE);
        }
        return title;
    }

    private static Document kept(Document document) {
        if (document.destroyed() != null) {
            throw new DocumentIsDestroyed(document.title());
        }
        return document;
    }

    private Document own(UUID id) {
        Document document = found(DocumentRows.BY_ID, id);
        seen(document.subject());
        return document;
    }

    private Document found(String question, UUID id) {
        return database.first(question, DocumentRows::document, id).orElseThrow(() -> new NotFound("document " + id));
    }

    private Resolved seen(Subject subject) {
        return exists(subject).orElseThrow(() -> new NotFound("documents of " + subject));
    }

    private Optional<Resolved> exists(Subject subject) {
        return subject.module().equals(WITHOUT_DOCUMENTS)
                ? Optional.empty()
                : Optional.ofNullable(subjects.resolve(List.of(subject)).get(subject));
    }
}
