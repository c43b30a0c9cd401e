package nl.mgr.contracts;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One product of a contract.
 *
 * @param origin what it came from, e.g. a lot line; {@code null} when drafted by hand
 */
public record NewLine(UUID productId, @Nullable Subject origin, List<LineParticipant> municipalities)
        implements Serializable {

    public NewLine {
        municipalities = List.copyOf(municipalities);
    }
}
