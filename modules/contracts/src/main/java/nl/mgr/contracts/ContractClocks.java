package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Articles of contracts that have a term, as running clocks. How long is a rule with its source; from when follows from the
 * contract, its figures and its evidence, or was noted. Nothing is stored that can be asked.
 */
public interface ContractClocks {

    /** How a clock stands. */
    enum State {
        RUNNING("loopt"),
        SOON("bijna"),
        LATE("te-laat"),
        MET("gehaald"),
        MET_LATE("te-laat-gehaald"),
        LAPSED("vervallen");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Whether somebody still has to act. */
        public boolean open() {
            return this == RUNNING || this == SOON || this == LATE;
        }

        public static State of(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }

    /**
     * A rule as it holds from a day on.
     *
     * @param article of the contract standard; empty when the term has another source
     * @param starts what the first day is taken from: {@code einde}, {@code begin}, {@code stilte}, {@code ruimte}, {@code
     *     bewijs}, {@code opnamestop}, {@code indexatie}, {@code melding} (noted by somebody) or {@code volgt}
     * @param amount of the unit; {@code null} when the day is agreed each time
     * @param unit {@code dag}, {@code week} or {@code maand}
     * @param before whether the term lies before the day it is counted from
     * @param byLaw extended over free days (Algemene termijnenwet)
     * @param byProvider whether the provider has to act; else the team
     */
    record Rule(
            String code,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String article,
            String source,
            String starts,
            @Nullable Long amount,
            @Nullable String unit,
            boolean before,
            boolean byLaw,
            boolean byProvider)
            implements Serializable {

        /** Whether somebody notes that it begins. */
        public boolean noted() {
            return starts.equals("melding");
        }
    }

    /** @param startId of what was noted; {@code null} when the first day follows from the contract */
    record Key(
            UUID contractId,
            String rule,
            LocalDate startedOn,
            @Nullable UUID startId) implements Serializable {}

    /**
     * @param what names the thing: a product, a paper, what was agreed; may be empty
     * @param happenedOn when it was met or lapsed
     * @param note what was written with that
     * @param used percentage of the room for the year that is spent; {@code null} where that is not what it is about
     */
    record Running(
            Key key,
            String number,
            UUID providerId,
            String provider,
            String what,
            Rule rule,
            LocalDate dueOn,
            State state,
            @Nullable LocalDate happenedOn,
            @Nullable String note,
            @Nullable Instant notedAt,
            @Nullable String notedBy,
            @Nullable Long used)
            implements Serializable {}

    /** What was noted of one clock, the latest first; {@code kind}: gehaald, vervallen, heropend. */
    record Mark(String kind, LocalDate happenedOn, String note, Instant notedAt, String notedBy)
            implements Serializable {}

    /** @param dueOn only for a rule that leaves the day open */
    record NewClock(
            String rule, LocalDate startedOn, @Nullable LocalDate dueOn, String what) implements Serializable {}

    /**
     * Sort keys: due, contract, provider, rule. Filter keys: contract (id), provider (id), rule, start (id), began (a day),
     * state (a code, or {@code open}), search.
     */
    Page<Running> find(ListQuery query);

    /** Of one contract: what runs, the first to end on top, then what was met or lapsed. */
    List<Running> ofContract(UUID contractId);

    /** Of all contracts of a provider: what runs. */
    List<Running> ofProvider(UUID providerId);

    /** @throws NotFound when there is no such clock for this actor */
    Running get(Key key);

    List<Mark> marks(Key key);

    /** Every rule that ever held, by code and day. */
    List<Rule> rules();

    /**
     * The last day of a term that would begin on a day.
     *
     * @return {@code null} for a rule that leaves the day open, and before its first day
     */
    @Nullable
    LocalDate dueOn(String rule, LocalDate startedOn);

    /**
     * A term begins. Who has to act gets a task, a provider a message.
     *
     * @throws ClockBeginsItself when the rule's days follow from the contract
     * @throws ClockDayMissing when the rule leaves the day open and none is given, or it lies before the first
     * @throws ClockInFuture when it begins after today
     * @throws ClockWithoutWords when an agreement does not say what was agreed
     * @throws ClockTwice when the same term of this contract began on that day already
     */
    void start(UUID contractId, NewClock clock);

    /**
     * What had to be done was done.
     *
     * @throws ClockSettled when it was met or lapsed before
     * @throws ClockInFuture when that is after today, or before the term began
     */
    void meet(Key key, LocalDate day, String note);

    /**
     * It need not be done any more.
     *
     * @throws ClockSettled when it was met or lapsed before
     * @throws ClockWithoutWords when there is no reason
     */
    void lapse(Key key, String reason);

    /**
     * What was noted as met or lapsed was not.
     *
     * @throws ClockSettled when it runs
     * @throws ClockWithoutWords when there is no reason
     */
    void reopen(Key key, String reason);
}
