package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Whether lines of signed contracts take new clients: admission stops, waiting times and free places. A provider tells of
 * its own lines, the team of all. Everything has a moment and holds at once, wherever lines are shown; nothing is edited.
 */
public interface Availability {

    /**
     * Lines of contracts that are signed and not over. Sort keys: code, product, provider, contract, waiting, places,
     * noted; filters {@code search} (code, product, provider, contract), {@code state} ({@code stop}, {@code gevraagd},
     * {@code onbekend}).
     */
    Page<AvailabilityRow> find(@NotNull ListQuery query);

    /** @throws NotFound when the line does not exist for this actor, or its contract is not signed */
    AvailabilityDetails line(@NotNull UUID lineId);

    /** Stops that hold now, as far as the actor sees them. */
    List<AdmissionStop> stops();

    /** Stops that hold now of lines that a published catalogue holds: what has changed since it came out. */
    List<AdmissionStop> stopsIn(@NotNull UUID publicationId);

    /**
     * Notes a waiting time, free places or both; what is {@code null} is not known.
     *
     * @param municipality for which it holds; {@code null} for all of the line
     * @throws AvailabilityMissing when neither is given
     * @throws AvailabilityOutOfBounds when a number cannot be right
     */
    void note(
            @NotNull UUID lineId, @Nullable UUID municipality, @Nullable Long waitingWeeks, @Nullable Long freePlaces);

    /**
     * The provider asks to take no new clients from a day on, as the contract says: in time and in writing. Nothing
     * changes before the team agrees.
     *
     * @return id of the stop
     * @throws StopTooSoon when the day is less than fourteen days ahead
     * @throws StopEndsTooSoon when the last day is before the first
     * @throws StopReasonMissing without a reason
     * @throws StopTwice when there is one for the same line and municipality already, asked or in force
     */
    UUID askStop(@NotNull UUID lineId, @NotNull NewStop stop);

    /** The team stops admission at once; the first day of {@code stop} does not count. Throws as {@link #askStop}. */
    UUID stopNow(@NotNull UUID lineId, @NotNull NewStop stop);

    /**
     * The team agrees to what was asked; it holds from the day asked, or at once when that day has come.
     *
     * @throws StopSettled when somebody decided before
     * @throws StopReasonMissing without a reason
     */
    void agree(@NotNull UUID stopId, @NotNull String reason);

    /** The team does not agree; throws as {@link #agree}. */
    void refuse(@NotNull UUID stopId, @NotNull String reason);

    /**
     * Clients are taken again from now on. For the provider itself and for the team.
     *
     * @throws StopSettled when it does not hold any more
     * @throws StopReasonMissing without a reason
     */
    void lift(@NotNull UUID stopId, @NotNull String reason);

    /** The first day a provider may ask for today. */
    LocalDate firstDayToAsk();
}
