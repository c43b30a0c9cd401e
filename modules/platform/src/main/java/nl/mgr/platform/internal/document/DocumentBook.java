package nl.mgr.platform.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.Documents.NewDocument;
import nl.mgr.platform.Documents.Outcome;
import org.jspecify.annotations.Nullable;

/** Writes documents. Whether they may be written was decided before. */
@ApplicationScoped
class DocumentBook {

    /** Two people who bring the same file at once wait for each other. */
    private static final String ONE_BY_ONE =
            "select 1 as done from pg_advisory_xact_lock(hashtextextended('document ' || ?, 0))";

    private static final String SEEN = """
            select d.id, d.title, v.number from platform.document_version v
            join platform.document d on d.id = v.document_id
            where v.record_id = ? and d.subject = ? and v.sha256 = ? and d.removed_at is null
              and d.destroyed_at is null
            order by v.added_at limit 1
            """;

    private static final String ADD = """
            insert into platform.document (id, cooperation_id, subject, record_id, kind, title, audience, municipality_id,
              provider_id, added_at, added_by)
            values (?, ?, ?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?, ?)
            """;

    /** It is for whom the document is for. */
    private static final String ADD_VERSION = """
            insert into platform.document_version (id, cooperation_id, document_id, record_id, number, file_name,
              media_type, bytes, sha256, scanned, audience, municipality_id, provider_id, added_at, added_by)
            select ?, d.cooperation_id, d.id, d.record_id,
              1 + coalesce((select max(v.number) from platform.document_version v where v.document_id = d.id), 0),
              ?, ?, ?, ?, ?, d.audience, d.municipality_id, d.provider_id, ?, ?
            from platform.document d where d.id = ?
            """;

    private static final String KEEP = """
            insert into platform.document_content (version_id, cooperation_id, content, words, audience, municipality_id,
              provider_id)
            select v.id, v.cooperation_id, ?, ?, v.audience, v.municipality_id, v.provider_id
            from platform.document_version v where v.id = ?
            """;

    private static final String NUMBER = "select number as total from platform.document_version where id = ?";

    private static final String HOLD = "select id from platform.document where id = ? for key share";

    private static final String CHANGE =
            "update platform.document set version = version + 1, kind = ?, title = ? where id = ? and version = ?";

    private static final String REMOVE = """
            update platform.document set version = version + 1, removed_at = ?, removed_by = ?, removed_why = ?
            where id = ? and removed_at is null and destroyed_at is null
            """;

    private static final String RESTORE = """
            update platform.document set version = version + 1, removed_at = null, removed_by = null, removed_why = null
            where id = ? and removed_at is not null and destroyed_at is null
            """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The same file at the same record, when it is there already. Nobody adds one there until the transaction ends. */
    Optional<Outcome> seen(Subject subject, CheckedFile file) {
        database.first(ONE_BY_ONE, row -> row.number("done"), subject.toString());
        return database.first(
                SEEN,
                row -> new Outcome(true, row.uuid("id"), row.text("title"), row.integer("number")),
                subject.id(),
                subject,
                file.sha256());
    }

    /** For the staff alone; it has no version yet. */
    UUID add(NewDocument document, String title) {
        return add(document, "staff", null, null, title);
    }

    /** For the staff and the municipality that sends it. */
    UUID addOfMunicipality(NewDocument document, UUID municipality, String title) {
        return add(document, "municipality", municipality, null, title);
    }

    /** For the staff and the care provider that sends it. */
    UUID addOfProvider(NewDocument document, UUID provider, String title) {
        return add(document, "provider", null, provider, title);
    }

    private UUID add(
            NewDocument document, String audience, @Nullable UUID municipality, @Nullable UUID provider, String title) {
        Actor actor = ActorContext.current();
        UUID id = Ids.next();
        database.update(
                ADD,
                id,
                actor.requireCooperation(),
                document.subject(),
                document.subject().id(),
                document.kind().code(),
                title,
                audience,
                municipality,
                provider,
                clock.instant(),
                actor.name());
        return id;
    }

    /** Waits for who is destroying it; from here to the end of the transaction nobody does. */
    void hold(UUID document) {
        database.first(HOLD, row -> row.uuid("id"), document);
    }

    /** @return its number */
    int addVersion(UUID document, CheckedFile file, boolean scanned) {
        UUID id = Ids.next();
        database.update(
                ADD_VERSION,
                id,
                file.name(),
                file.type().mediaType(),
                (long) file.bytes().length,
                file.sha256(),
                scanned,
                clock.instant(),
                ActorContext.current().name(),
                document);
        database.update(KEEP, file.bytes(), DocumentText.of(file), id);
        return Math.toIntExact(database.number(NUMBER, id));
    }

    /** @throws OptimisticLockException when it has another version by now */
    void change(UUID document, long version, DocumentKind kind, String title) {
        if (database.update(CHANGE, kind.code(), title, document, version) == 0) {
            throw new OptimisticLockException("document " + document);
        }
    }

    void remove(UUID document, String why) {
        database.because(why);
        database.update(REMOVE, clock.instant(), ActorContext.current().name(), why, document);
    }

    void restore(UUID document) {
        database.update(RESTORE, document);
    }
}
