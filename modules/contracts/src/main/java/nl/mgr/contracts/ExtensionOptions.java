package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * How often a contract may be extended, for how long, and how long before its end that is told. Noted while it is a draft,
 * once for a contract that was signed elsewhere, and after that only with a signed amendment that says so.
 */
public interface ExtensionOptions {

    /** Most options of a contract. */
    int MOST = 10;

    /** Most months that one extends. */
    int MOST_MONTHS = 60;

    /** Most months in which it is told. */
    int MOST_NOTICE = 24;

    /**
     * @param options how often the contract may be extended; none is possible too
     * @param months that each extends
     * @param notice months before the end in which the decision is told
     */
    record Terms(int options, int months, int notice) implements Serializable {}

    /**
     * What holds from a day on.
     *
     * @param amendment number of the amendment that says so; {@code null} when it was noted at the beginning
     */
    record Agreed(
            Terms terms,
            LocalDate from,
            @Nullable UUID amendmentId,
            @Nullable Integer amendment,
            String by,
            Instant at) implements Serializable {}

    /** A signed amendment that can be named for a change. */
    record Ground(UUID id, int number, String title, LocalDate effective) implements Serializable {}

    /**
     * How it stands.
     *
     * @param history the latest on top; empty when nothing is noted
     * @param left how many are left: each amendment that extended the contract since took one
     * @param end first day after the contract as it is now; {@code null} when it has none
     * @param tellBy last day on which an extension is told; {@code null} when none is left, the contract has no end, another one
     *     follows, or it was decided
     * @param decided what was noted with the decision not to use it; {@code null} when there is none
     */
    record Stand(
            List<Agreed> history,
            long left,
            @Nullable LocalDate end,
            @Nullable LocalDate tellBy,
            @Nullable String decided)
            implements Serializable {

        public Stand {
            history = List.copyOf(history);
        }
    }

    /** @throws NotFound when the contract does not exist for who asks */
    Stand of(@NotNull UUID contract);

    /** Amendments that can be named; none as long as an amendment is not needed. */
    List<Ground> grounds(@NotNull UUID contract);

    /**
     * @param amendment that says so; {@code null} for a draft, and the first time for a signed contract
     * @throws OptionsOutOfBounds when a number is too low or too high
     * @throws OptionsByAmendment when a signed contract has options noted and no amendment is named that can be
     */
    void note(@NotNull UUID contract, @NotNull Terms terms, @Nullable UUID amendment);
}
