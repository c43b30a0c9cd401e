package nl.mgr.platform;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.Documents.Content;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.Documents.NewDocument;
import nl.mgr.platform.Documents.Outcome;

/**
 * Documents that a municipality or a care provider sends to a record of its own: it and the team read them, nobody else. Which records take
 * some, from whom and until when is for the module of the record to say; its service asks that before it calls this one. The
 * team finds them among the {@link Documents} of the record.
 */
public interface SentDocuments {

    /** Those sent to a record that count, the first on top; none when the record does not exist for who asks. */
    List<Document> of(Subject record);

    /**
     * The file of a version.
     *
     * @throws NotFound when it was not sent to that record, does not count any more, or the record does not exist for who asks
     */
    Content content(Subject record, UUID version);

    /**
     * Adds one, checked as every document is. The same file twice at one record changes nothing.
     *
     * @param municipality who sends it; nobody but the system sends for another
     * @throws NotFound when the record does not exist for who sends
     */
    Outcome send(NewDocument document, UUID municipality, String fileName, InputStream content);

    /**
     * As {@link #send}, of a care provider.
     *
     * @param provider who sends it; nobody but the system sends for another
     */
    Outcome sendOfProvider(NewDocument document, UUID provider, String fileName, InputStream content);
}
