package nl.mgr.platform;

import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Files at the records of all modules. Who sees the record and holds the right sees its documents. Every file is checked
 * before it is kept: what it is by its content, how large it is and how far it unpacks, and viruses when there is a
 * scanner. No file ever changes: another one is a new version beside it.
 */
public interface Documents {

    /** Most characters of a title. */
    int LONGEST_TITLE = 200;

    /** Most characters of the reason for a removal. */
    int LONGEST_REASON = 300;

    /**
     * Where a document belongs and what it is called.
     *
     * @param subject of the record
     * @param title empty for the name of its file
     */
    record NewDocument(Subject subject, DocumentKind kind, String title) {}

    /**
     * A file as it was brought in.
     *
     * @param number from 1
     * @param sha256 64 hexadecimal digits
     * @param scanned whether a virus scanner looked at it
     */
    record Version(
            UUID id,
            int number,
            String fileName,
            DocumentType type,
            long bytes,
            String sha256,
            boolean scanned,
            Instant addedAt,
            String addedBy)
            implements Serializable {}

    /** When it was removed, by whom and why. */
    record Removal(Instant at, String by, String why) implements Serializable {}

    /**
     * When its content was destroyed, by whom, and by which list.
     *
     * @param list a destruction list, see {@link Destructions}
     * @param number of that list
     * @param ground why it might go, in words
     */
    record Destroyed(Instant at, String by, UUID list, int number, String ground) implements Serializable {}

    /**
     * A document with its newest file.
     *
     * @param version for {@link #change}
     * @param shared whether who sent it reads it too, and not the staff alone
     * @param removal {@code null} for one that counts
     * @param destroyed {@code null} for one whose content is there
     */
    record Document(
            UUID id,
            long version,
            Subject subject,
            DocumentKind kind,
            String title,
            boolean shared,
            Version latest,
            @Nullable Removal removal,
            @Nullable Destroyed destroyed)
            implements Serializable {}

    /**
     * Everything about one document.
     *
     * @param recordTitle of the record that it is at, with its address
     * @param versions the newest first
     */
    record Details(Document document, String recordTitle, String recordAddress, List<Version> versions)
            implements Serializable {}

    /** A document in a list of many records, with the title and the address of its own. */
    record Listed(Document document, String recordTitle, String recordAddress) implements Serializable {}

    /**
     * What came of a file.
     *
     * @param seenBefore the record has the same file already; nothing was changed
     * @param document that holds it, under its title
     * @param number of the version
     */
    record Outcome(boolean seenBefore, UUID document, String title, int number) {}

    /** A file with its content. */
    record Content(Version version, byte[] bytes) {}

    /**
     * Title and address of the record.
     *
     * @throws NotFound when it does not exist for who asks, or is of a kind that has no documents
     */
    Resolved record(Subject subject);

    /** Whether a record exists for who asks and is of a kind that has documents. */
    boolean possible(Subject subject);

    /**
     * Of all records that exist for who asks, the newest first; without those that were destroyed. Sort keys: title, kind, added, by, bytes. Filters: name (of
     * the document or its file), kind, record (module and kind of the record, e.g. {@code contracts:contract}), from and
     * until (ISO days on which its newest file came), and the chosen ones.
     */
    Page<Listed> find(ListQuery query);

    /** Of one record, by title, also what was destroyed; none when the record does not exist for who asks. */
    List<Document> of(Subject subject);

    /**
     * Those of one record that were removed, the last one first.
     *
     * @throws NotFound as {@link #record}
     */
    List<Document> removed(Subject subject);

    /** @throws NotFound when there is none, or its record does not exist for who asks */
    Details details(UUID id);

    /**
     * @throws NotFound as {@link #details}
     * @throws DocumentIsDestroyed when it was there and is not any more
     */
    Content content(UUID version);

    /**
     * Adds a document. The same file twice at one record changes nothing.
     *
     * @param fileName as the browser tells it
     * @throws NotFound as {@link #record}
     */
    Outcome add(NewDocument document, String fileName, InputStream content);

    /** Adds a newer file to a document. One that the record has already changes nothing. */
    Outcome addVersion(UUID id, String fileName, InputStream content);

    /**
     * Gives it another title or kind.
     *
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it meanwhile
     */
    void change(UUID id, long version, DocumentKind kind, String title);

    /** Takes it out of the lists; it is kept, with the reason. */
    void remove(UUID id, String why);

    /** Takes a removal back. */
    void restore(UUID id);
}
