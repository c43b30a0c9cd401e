package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.mgr.kernel.Month;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of a municipality and month as it was published: the state of the month's first day.
 *
 * @param municipality its name at that time
 * @param number one after the other per municipality; a correction has a number of its own
 * @param lines how many lines it has
 * @param seen how many of them the actor may see: fewer where it does not take part any more
 * @param sha256 over the lines as they stand in the JSON file, hexadecimal
 * @param publishedBy name of the person, or what did it
 * @param previousId the publication before it, {@code null} for the first
 * @param previousNumber its number
 * @param correction whether the one before it was of the same month
 * @param latest whether no later number of the same month exists
 * @param changes lines that differ from the one before it
 */
public record CataloguePublication(
        UUID id,
        UUID municipalityId,
        String municipalityCode,
        String municipality,
        Month month,
        long number,
        long lines,
        long seen,
        String sha256,
        Instant publishedAt,
        String publishedBy,
        @Nullable UUID previousId,
        @Nullable Long previousNumber,
        boolean correction,
        boolean latest,
        long changes)
        implements Serializable {

    /** Whether the actor sees all of it. */
    public boolean whole() {
        return seen == lines;
    }
}
