package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Care that a municipality has contracted and that is in force today, found by need, place and age. It is asked of the
 * contracts themselves, so it is never behind them. A municipality finds in its own only.
 */
public interface CareFinder {

    /** Lines of a shortlist at most. */
    int SHORTLIST = 10;

    /**
     * A line that somebody put on a shortlist.
     *
     * @param product and provider: empty for a line that the actor may not know of
     * @param offer as it is now; {@code null} when it is not in force in the municipality today
     */
    record Shortlisted(
            UUID lineId,
            String product,
            String provider,
            @Nullable CareOffer offer) implements Serializable {}

    /**
     * Best first: most of the words, clients taken, vouched for lately, near, short wait. Who asks for no need, law or
     * kind gets all that is in force, by product.
     *
     * @param first number of the first row, from zero
     */
    Page<CareOffer> find(@NotNull CareQuestion question, int first, int size);

    /** Kinds of care of which something is in force today, with how much of it. */
    List<CareKind> kinds(@NotNull List<UUID> municipalities);

    /**
     * One of what {@link #find} finds.
     *
     * @param municipalities of which it must be in force in one
     * @param code of the municipality from which the distance counts
     * @throws NotFound when it is not in force there today, or not this actor's
     */
    CareOffer offer(@NotNull UUID lineId, @NotNull List<UUID> municipalities, @NotNull String code);

    /**
     * What became of lines, in their order; a line of which there are more is told once.
     *
     * @param lines the first {@link #SHORTLIST} of them count
     * @param municipalities of which a line must be in force in one to be an offer
     * @param code of the municipality from which the distance counts
     */
    List<Shortlisted> shortlist(@NotNull List<UUID> lines, @NotNull List<UUID> municipalities, @NotNull String code);

    /** What was said of an entry and is not closed, newest first. */
    List<EntryReport> reports(@NotNull UUID providerId, @NotNull UUID productId);

    /**
     * An access worker says that an entry is not right: the provider gets it, and it shows until it is closed.
     *
     * @param words what is not right, at most 1000 characters, of no citizen
     * @throws RemarkMissing without words, or with too many
     * @throws NotFound when the line is not in force today in the actor's municipality
     */
    UUID report(@NotNull UUID lineId, @NotNull String words);

    /**
     * Whoever reported, or the team, says that it is solved.
     *
     * @throws ReportClosed when it was closed before
     * @throws RemarkMissing without words, or with too many
     */
    void close(@NotNull UUID reportId, @NotNull String words);
}
