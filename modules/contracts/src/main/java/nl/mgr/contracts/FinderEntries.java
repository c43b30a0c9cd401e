package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;

/** What providers say of their products in the care finder: each of its own, vouched for every quarter. */
public interface FinderEntries {

    /** The products of the actor's provider that are in force today, by name; also those of which nothing is said yet. */
    List<FinderEntry> own();

    /** @throws NotFound when it is not one of {@link #own} */
    FinderEntry own(@NotNull UUID productId);

    /**
     * Says something else of a product, and vouches for it.
     *
     * @param version of the entry that the change was based on
     * @throws EntryTooLong when a text is too long
     * @throws AgeOutOfBounds when the ages cannot be right
     * @throws NotFound when it is not one of {@link #own}
     * @throws jakarta.persistence.OptimisticLockException when somebody else changed it meanwhile
     */
    void change(@NotNull NewEntry entry, long version);

    /**
     * All of the provider's entries are right as they stand.
     *
     * @return how many
     */
    int vouch();

    /** Reports of the actor's provider that are not closed. */
    List<EntryReport> reports(@NotNull UUID productId);

    /**
     * The provider answers a report. It stays until who reported it, or the team, closes it.
     *
     * @throws RemarkMissing without words, or with too many
     * @throws ReportClosed when it was closed before
     */
    void answer(@NotNull UUID reportId, @NotNull String words);

    /** Entries that come from elsewhere, with who vouched for them there. Known ones stay as they are. */
    void takeOver(@NotNull List<NewEntry> entries);
}
