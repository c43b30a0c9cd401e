package nl.mgr.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;

/** Where participation is looked at, prepared and decided. */
public interface ParticipationDesk {

    /** Filter key of {@link #history}: the CBS code of a municipality. */
    String FILTER_MUNICIPALITY = "gemeente";

    /** Filter key of {@link #history}: the id of a submodule. */
    String FILTER_SUBMODULE = "onderdeel";

    /** For staff all municipalities, for a municipality its own column. */
    ParticipationOverview overview(@NotNull LocalDate day);

    /** All days on which a municipality takes part, of all submodules; a municipality sees its own only. */
    List<TakenPart> takenBy(@NotNull UUID municipality);

    /**
     * What turning the box of a municipality and a submodule means on a day: joining, leaving or withdrawing a plan,
     * with the first day on which it can hold.
     *
     * @param shown day of the overview on which it is turned, today or later
     */
    ParticipationChange propose(@NotNull UUID municipality, @NotNull UUID submodule, @NotNull LocalDate shown);

    /** What each change would do when decided today, and which rule it would break. Changes nothing. */
    List<ReviewedChange> review(@NotNull List<ParticipationChange> changes);

    /** Refuses what {@link #decide} would refuse, for the same reasons. Changes nothing. */
    void check(@NotNull List<ParticipationChange> changes, @Valid @NotNull Decision decision);

    /**
     * Makes all changes, or none.
     *
     * @throws NothingToDecide without changes
     * @throws EffectiveInThePast for a date before today
     * @throws DecidedInTheFuture when the decision has still to be taken
     * @throws NotAParticipantThen when the municipality is not in the cooperation on that date
     * @throws SubmoduleNotOffered when the submodule is not offered on that date
     * @throws AlreadyTakesPart when joining would overlap
     * @throws DoesNotTakePart when there is nothing to leave
     * @throws NoticeTermTooShort when leaving before the notice term, without a decision that waives it
     */
    void decide(@NotNull List<ParticipationChange> changes, @Valid @NotNull Decision decision);

    /**
     * Records what was decided elsewhere, before this platform was used.
     *
     * @throws UnknownSubmodule when the cooperation does not offer it
     * @throws NotAParticipantThen when it does not lie within the municipality's membership
     * @throws SubmoduleNotOffered when it does not lie within the submodule's period
     */
    void recordHistory(@NotNull List<HistoricParticipation> history);

    /**
     * Records that municipalities joined by one decision before this platform was used, all or none. Refuses what
     * {@link #decide} refuses, but for a date that is past.
     */
    void recordStart(@NotNull List<ParticipationChange> joins, @Valid @NotNull Decision decision);

    /** What was decided, latest first. */
    Page<DecidedChange> history(@NotNull ListQuery query);
}
