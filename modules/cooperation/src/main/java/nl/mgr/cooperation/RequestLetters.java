package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Documents.Content;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.Documents.Outcome;

/**
 * The letter in which a municipality asks, and what belongs to it: the municipality adds them to its own request, and only it
 * and the team read them.
 */
public interface RequestLetters {

    /** @throws NotFound when the request does not exist for this actor */
    List<Document> of(@NotNull UUID request);

    /** @throws NotFound when the request does not exist for this actor, or the file is no letter of it */
    Content content(@NotNull UUID request, @NotNull UUID version);

    /**
     * The own municipality adds one. The same file twice changes nothing.
     *
     * @throws RequestSettled when nothing is to happen with the request any more
     */
    Outcome add(@NotNull UUID request, @NotNull String fileName, @NotNull InputStream content);
}
