package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Performance indicators of a contract: a norm, and per period what was measured. A value is entered by one person and
 * confirmed by another one of the team; a missed norm is explained. A municipality reads those of contracts in which it
 * takes part.
 */
public interface Kpis {

    /** Most characters of a name. */
    int LONGEST_NAME = 120;

    /** Most characters of a definition, and of a reason. */
    int LONGEST_WORDS = 500;

    /** Most characters of an explanation. */
    int LONGEST_EXPLANATION = 1000;

    /** In what it is measured. */
    enum Unit implements Coded {
        PERCENTAGE("percentage", 1, 0, 100),
        DAYS("dagen", 0, 0, 100_000),
        COUNT("aantal", 0, 0, 100_000_000),
        GRADE("cijfer", 1, 1, 10);

        private final String code;
        private final int decimals;
        private final int least;
        private final int most;

        Unit(String code, int decimals, int least, int most) {
            this.code = code;
            this.decimals = decimals;
            this.least = least;
            this.most = most;
        }

        @Override
        public String code() {
            return code;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }

        /** Whether a value can be one of this unit. */
        public boolean takes(BigDecimal value) {
            return value.stripTrailingZeros().scale() <= decimals
                    && value.compareTo(BigDecimal.valueOf(least)) >= 0
                    && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        }
    }

    /** On which side of the norm it is good. */
    enum Direction implements Coded {
        AT_LEAST("minstens"),
        AT_MOST("hoogstens");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        public boolean met(BigDecimal value, BigDecimal norm) {
            return this == AT_LEAST ? value.compareTo(norm) >= 0 : value.compareTo(norm) <= 0;
        }
    }

    /** How long is measured; a period begins on the first day of its first month in the calendar year. */
    enum Span implements Coded {
        MONTH("maand", 1),
        QUARTER("kwartaal", 3),
        TRIMESTER("trimester", 4),
        HALF_YEAR("halfjaar", 6),
        YEAR("jaar", 12);

        private final String code;
        private final int months;

        Span(String code, int months) {
            this.code = code;
            this.months = months;
        }

        @Override
        public String code() {
            return code;
        }

        public int months() {
            return months;
        }

        /** First day of the period in which a day lies. */
        public LocalDate begin(LocalDate day) {
            return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
        }

        /** Last day of the period that begins on a day. */
        public LocalDate last(LocalDate begin) {
            return begin.plusMonths(months).minusDays(1);
        }
    }

    /** What became of a value. */
    enum State implements Coded {
        DELIVERED("aangeleverd"),
        CONFIRMED("bevestigd"),
        REFUSED("afgewezen");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * @param since a day in the first period that is measured
     * @param definition how it is counted and from what source
     * @param reason from what it follows
     */
    record Terms(
            String name,
            Unit unit,
            Direction direction,
            BigDecimal norm,
            Span span,
            LocalDate since,
            String definition,
            String reason)
            implements Serializable {}

    /** What was measured in a period. @param reason of a refusal; else empty */
    record Value(
            UUID id,
            UUID kpi,
            LocalDate from,
            LocalDate until,
            BigDecimal value,
            boolean met,
            String explanation,
            State state,
            Instant at,
            String by,
            @Nullable Instant decidedAt,
            String decidedBy,
            String reason)
            implements Serializable {}

    /**
     * @param endedOn last day that is measured
     * @param last the latest value that was not refused
     * @param missing how many periods are over without a value
     */
    record Kpi(
            UUID id,
            UUID contract,
            String contractNumber,
            UUID provider,
            String providerName,
            Terms terms,
            Instant madeAt,
            String madeBy,
            @Nullable LocalDate endedOn,
            String endedBy,
            String endReason,
            @Nullable Value last,
            long missing)
            implements Serializable {}

    /** All of a contract, those that have ended last. */
    List<Kpi> ofContract(@NotNull UUID contract);

    /** @throws NotFound when it does not exist for who asks */
    Kpi get(@NotNull UUID id);

    /** What was measured, the latest period first; what was refused too. */
    List<Value> values(@NotNull UUID kpi);

    /** First days of the periods that are over and have no value yet, the oldest first. */
    List<LocalDate> open(@NotNull UUID kpi);

    /**
     * @throws KpiNormWrong when the norm is no value of its unit
     * @throws KpiOutsideContract when the contract does not run on the first day
     * @throws WordsMissing without a name, a definition or from what it follows
     */
    UUID add(@NotNull UUID contract, @NotNull Terms terms);

    /**
     * Periods that end later are not measured any more.
     *
     * @throws KpiEnded when it has ended before
     * @throws WordsMissing without a reason
     */
    void end(@NotNull UUID id, String reason);

    /**
     * The provider enters what it measured, or the team for it.
     *
     * @param from first day of the period
     * @throws KpiPeriodClosed when that period is not over, has a value or is not measured
     * @throws KpiValueWrong when it is no value of the unit
     * @throws KpiExplanationMissing when the norm is missed and nobody says why
     */
    void deliver(@NotNull UUID kpi, @NotNull LocalDate from, @NotNull BigDecimal value, String explanation);

    /**
     * @throws KpiValueDecided when it was decided before
     * @throws KpiByOnePerson when who confirms has entered it
     */
    void confirm(@NotNull UUID value);

    /**
     * It is entered again.
     *
     * @throws KpiValueDecided when it was decided before
     * @throws KpiByOnePerson when who refuses has entered it
     * @throws WordsMissing without a reason
     */
    void refuse(@NotNull UUID value, String reason);
}
