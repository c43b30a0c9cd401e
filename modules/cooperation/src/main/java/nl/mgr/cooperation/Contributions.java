package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What each municipality pays, calculated and kept with everything it was made of; nobody can change it. */
public interface Contributions {

    /** Of which amounts: what was planned, or what it did cost. */
    enum Kind implements Coded {
        BUDGET("begroting"),
        SETTLEMENT("afrekening");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As it stands in the database, in addresses and in bundle keys. */
        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for another word */
        public static Kind of(String code) {
            return Coded.of(Kind.class, code);
        }
    }

    /** Everything that keeps the contributions of a year from being calculated, each with its remedy. */
    List<Refusal> obstacles(int year, @NotNull Kind kind);

    /**
     * Calculates all contributions of a year and keeps them, or nothing. When it says the same as the last of its kind,
     * nothing is added.
     *
     * @throws Refusal the first of the {@link #obstacles}
     * @throws BudgetYearClosed when the year is closed
     */
    Calculated calculate(int year, @NotNull Kind kind);

    /** Filter {@code jaar}; the newest first. */
    Page<Run> runs(@NotNull ListQuery query);

    /**
     * The calculation that a year goes by: the last of what it did cost, or else the last of what was planned. Also told to
     * a municipality that has no share in it, for which {@link #run} does not exist.
     */
    Optional<Counting> counting(int year);

    /** @throws NotFound when it does not exist for this actor */
    Run run(@NotNull UUID id);

    /** Whether everything that is kept of a calculation still has the fingerprint that was taken of it. */
    boolean intact(@NotNull UUID id);

    /** What the actor may see of a calculation; filters {@code gemeente} (CBS code) and {@code onderdeel} (position). */
    Page<Amount> amounts(@NotNull UUID run, @NotNull ListQuery query);

    /** Per budget of a calculation, or per municipality, what it is in all. */
    List<Total> totals(@NotNull UUID run, boolean perMunicipality);

    /** @throws NotFound when it does not exist for this actor */
    Explained explain(@NotNull UUID run, long position, @NotNull UUID municipality);

    /** @param fresh {@code false} when it said the same as the last */
    record Calculated(UUID id, long number, boolean fresh) {}

    /** @param number one after the other per year */
    record Counting(UUID id, Kind kind, long number, Instant madeAt) implements Serializable {}

    /**
     * @param number one after the other per year
     * @param amount of all budgets together
     * @param sha256 over all that was calculated and what it was made of, hexadecimal
     * @param previousId the calculation before it, {@code null} for the first
     * @param latest whether no later one of its kind exists
     */
    record Run(
            UUID id,
            int year,
            Kind kind,
            long number,
            Money amount,
            String sha256,
            Instant madeAt,
            String madeBy,
            @Nullable UUID previousId,
            @Nullable Long previousNumber,
            boolean latest)
            implements Serializable {}

    /**
     * What one municipality pays of one budget.
     *
     * @param position of the budget in the calculation
     * @param before what it paid in the calculation before, {@code null} when it did not
     */
    record Amount(
            long position,
            Budgets.Item item,
            UUID municipalityId,
            String code,
            String municipality,
            int days,
            Money amount,
            @Nullable Money before)
            implements Serializable {

        /** With nothing before, all of it. */
        public Money difference() {
            return before == null ? amount : amount.minus(before);
        }
    }

    /** @param key CBS code of the municipality, or position of the budget */
    record Total(
            String key,
            Budgets.@Nullable Item item,
            String municipality,
            Money amount,
            @Nullable Money before) implements Serializable {

        public Money difference() {
            return before == null ? amount : amount.minus(before);
        }
    }

    /**
     * @param budget amount of the budget
     * @param source of the budget
     * @param taken days on which it takes part
     * @param exact in euros, before rounding
     * @param raised whether it got one of the cents that were left after rounding down
     */
    record Explained(
            Run run,
            Amount amount,
            Money budget,
            FactState state,
            String source,
            int daysOfYear,
            List<Period> taken,
            BigDecimal exact,
            boolean raised,
            List<Reason> reasons)
            implements Serializable {
        public Explained {
            taken = List.copyOf(taken);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A part of the key for one municipality: {@code exact} is {@code pot} times {@code points} of {@code total}.
     *
     * @param figure what it shares by, {@code null} for a fixed amount
     * @param pot what the part shares among all, in euros
     * @param year of the figure
     * @param origin whose figure: the municipality itself, or one that went up into it
     * @param value the figure, or cents of a fixed amount
     * @param points figure times days
     */
    record Reason(
            @Nullable FigureKind figure,
            long weight,
            BigDecimal pot,
            @Nullable Integer year,
            @Nullable String origin,
            long value,
            FactState state,
            String source,
            int days,
            long points,
            long total,
            BigDecimal exact)
            implements Serializable {

        /** How the part is called in bundle keys. */
        public String code() {
            return figure == null ? KeyPart.FIXED : figure.code();
        }
    }
}
