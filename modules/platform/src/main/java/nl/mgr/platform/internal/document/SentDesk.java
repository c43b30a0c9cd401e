package nl.mgr.platform.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.Documents.Content;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.Documents.NewDocument;
import nl.mgr.platform.Documents.Outcome;
import nl.mgr.platform.SentDocuments;
import nl.mgr.platform.internal.search.Subjects;

/**
 * Called by other modules' services, which have asked for the right to the thing itself. The record is resolved anew for
 * every question, row security stands underneath.
 */
@ApplicationScoped
@Guarded("platform")
class SentDesk implements SentDocuments {

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
    @Right(Right.EVERYBODY)
    public List<Document> of(Subject record) {
        return exists(record) ? database.list(DocumentRows.SENT, DocumentRows::document, record) : List.of();
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public Content content(Subject record, UUID version) {
        if (!exists(record)) {
            throw new NotFound("documents of " + record);
        }
        return database.first(
                        DocumentRows.SENT_CONTENT,
                        row -> new Content(DocumentRows.version(row), row.bytes("content")),
                        record,
                        version)
                .orElseThrow(() -> new NotFound("version " + version + " at " + record));
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public Outcome send(NewDocument document, UUID municipality, String fileName, InputStream content) {
        if (!sends(ActorContext.current(), document.subject(), municipality)) {
            throw new NotFound("documents of " + document.subject());
        }
        return keep(document, fileName, content, title -> book.addOfMunicipality(document, municipality, title));
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public Outcome sendOfProvider(NewDocument document, UUID provider, String fileName, InputStream content) {
        Actor actor = ActorContext.current();
        if (actor.kind() != ActorKind.SYSTEM && !(provider.equals(actor.providerId()) && exists(document.subject()))) {
            throw new NotFound("documents of " + document.subject());
        }
        return keep(document, fileName, content, title -> book.addOfProvider(document, provider, title));
    }

    private Outcome keep(NewDocument document, String fileName, InputStream content, Function<String, UUID> add) {
        CheckedFile file = files.check(fileName, content);
        String title = DocumentDesk.title(document.title().isBlank() ? file.stem() : document.title());
        boolean scanned = viruses.scan(file);
        return book.seen(document.subject(), file).orElseGet(() -> {
            UUID id = add.apply(title);
            return new Outcome(false, id, title, book.addVersion(id, file, scanned));
        });
    }

    private boolean sends(Actor actor, Subject record, UUID municipality) {
        return actor.kind() == ActorKind.SYSTEM
                || actor.kind() == ActorKind.MUNICIPALITY
                        && municipality.equals(actor.municipalityId())
                        && exists(record);
    }

    private boolean exists(Subject record) {
        return subjects.resolve(List.of(record)).containsKey(record);
    }
}
