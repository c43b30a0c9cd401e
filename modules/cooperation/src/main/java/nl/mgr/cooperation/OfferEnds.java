package nl.mgr.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Ends what the actor's cooperation offers: who takes part in it leaves on that day. */
public interface OfferEnds {

    /**
     * Who would leave, with what it does to them; changes nothing.
     *
     * @param day first day on which the submodules are not offered any more
     */
    List<ReviewedChange> leaving(@NotNull Set<UUID> submodules, @NotNull LocalDate day);

    /**
     * Ends submodules. A module ends with the last of its submodules.
     *
     * @throws NoSubmoduleChosen when there is none
     * @throws EffectiveInThePast when the day has been
     * @throws OfferEndedBefore when one of them has ended by then
     * @throws OfferNotBegun when one of them begins on that day or after it
     * @throws NoticeTermTooShort when somebody would leave before its notice term ends, and the decision does not say that
     *     the term is waived
     */
    void end(@NotNull Set<UUID> submodules, @NotNull LocalDate day, @Valid @NotNull Decision decision);
}
