package nl.mgr.platform;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Documents whose term is over, and the lists by which they are destroyed. One administrator makes a list, another approves
 * it; then the content of all versions goes. The facts of a document stay, and so does the list: the Archiefbesluit 1995
 * (article 8) asks for a declaration of what was destroyed, on what ground and how. Backups are not touched.
 */
public interface Destructions {

    /** Most characters of the reason for sending a list back. */
    int LONGEST_REASON = 300;

    /**
     * Numbers of documents by what is known of them today; none is counted twice.
     *
     * @param due may go, and is on no open list
     * @param listed may go, and is on a list that waits for approval
     * @param later has a term that is not over yet
     * @param running its record is not over
     * @param withoutTerm of a kind without a term
     * @param undated its record is over, and nothing tells since when
     * @param unseen its record does not exist for who asks
     */
    record Survey(long due, long listed, long later, long running, long withoutTerm, long undated, long unseen)
            implements Serializable {}

    /**
     * A document that may go.
     *
     * @param removed whether it was taken out of the lists before
     * @param countedFrom the last day of its record, or of the year in which it was last added to
     * @param byRecord whether it is the record's day
     * @param since first day on which it may go
     */
    record Due(
            UUID id,
            DocumentKind kind,
            String title,
            boolean removed,
            String recordTitle,
            String recordAddress,
            LocalDate countedFrom,
            boolean byRecord,
            int years,
            String ground,
            LocalDate since)
            implements Serializable {}

    /** A document with a term whose record is over, while nothing tells since when. */
    record Undated(UUID id, DocumentKind kind, String title, String recordTitle, String recordAddress)
            implements Serializable {}

    /** What was decided about a list. */
    enum State {
        OPEN,
        APPROVED,
        RETURNED
    }

    /**
     * A list.
     *
     * @param number per cooperation, from 1
     * @param documents how many
     * @param own whether who asks made it
     * @param decidedAt {@code null} while it is open
     * @param decidedBy empty while it is open
     * @param why it was sent back; empty otherwise
     */
    record Listing(
            UUID id,
            int number,
            State state,
            int documents,
            Instant madeAt,
            String madeBy,
            boolean own,
            @Nullable Instant decidedAt,
            String decidedBy,
            String why)
            implements Serializable {}

    /**
     * A document of a list, as it stood when the list was made.
     *
     * @param sha256 of all versions, the first one first
     */
    record Line(
            UUID documentId,
            DocumentKind kind,
            String title,
            String recordTitle,
            List<String> sha256,
            LocalDate countedFrom,
            boolean byRecord,
            int years,
            String ground,
            LocalDate since)
            implements Serializable {}

    Survey survey();

    /**
     * The longest due first. Sort keys: title, kind, counted, years, since. Filters: name, kind and the chosen ones.
     */
    Page<Due> due(ListQuery query);

    /** Sort keys: title, kind. */
    Page<Undated> undated(ListQuery query);

    /** The newest first. Sort keys: number, documents, made, decided. */
    Page<Listing> lists(ListQuery query);

    /** @throws NotFound when there is none */
    Listing list(UUID id);

    /** Of one list. Sort keys: title, kind, counted, since. */
    Page<Line> lines(UUID id, ListQuery query);

    /**
     * Makes a list of documents that are due.
     *
     * @return its id
     * @throws DocumentNotDue for the first that is not, or is on an open list already
     */
    UUID propose(Collection<UUID> documents);

    /**
     * Destroys what a list of somebody else names: all of it or, when one document is not due any more or was changed since,
     * nothing.
     */
    void approve(UUID id);

    /** Decides that nothing of a list is destroyed; its documents can be put on another one. */
    void sendBack(UUID id, String why);
}
