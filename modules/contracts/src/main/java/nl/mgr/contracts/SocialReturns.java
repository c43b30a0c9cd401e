package nl.mgr.contracts;

import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.platform.Documents.Content;
import nl.mgr.platform.Documents.Document;
import org.jspecify.annotations.Nullable;

/**
 * Social return per contract and year: what a provider owes, a share of what it earns, and what it did for people at a
 * distance from work, counted by the building blocks of a region. A provider hands in with a document, the team judges and
 * settles. Municipalities see none of it: the basis is what is earned in all of them together.
 */
public interface SocialReturns {

    /** Most characters of what was done. */
    int LONGEST_TEXT = 300;

    /** Most characters of a reason. */
    int LONGEST_REASON = 500;

    /** Hours of a full week of work: more count for no more. */
    int FULL_WEEK = 36;

    /** Whose building blocks count. */
    enum Region {
        EAST("oost"),
        UTRECHT("utrecht");

        private final String code;

        Region(String code) {
            this.code = code;
        }

        /** As it stands in the database. */
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for an unknown code */
        public static Region of(String code) {
            for (Region region : values()) {
                if (region.code.equals(code)) {
                    return region;
                }
            }
            throw new IllegalArgumentException("no region of building blocks is called " + code);
        }
    }

    /** What the value of a block is for. */
    enum Unit {
        YEAR("jaar"),
        MONTH("maand"),
        HOUR("uur"),
        TIMES("keer"),
        INVOICE("factuur");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        /** As it stands in the database. */
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for an unknown code */
        public static Unit of(String code) {
            for (Unit unit : values()) {
                if (unit.code.equals(code)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("no unit of a building block is called " + code);
        }
    }

    /** Where an obligation stands. */
    enum Status {
        OPEN("open"),
        SETTLED("afgerekend");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /** As it stands in the database. */
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for an unknown code */
        public static Status of(String code) {
            for (Status status : values()) {
                if (status.code.equals(code)) {
                    return status;
                }
            }
            throw new IllegalArgumentException("no status of social return is called " + code);
        }
    }

    /** What was decided on an effort. */
    enum State {
        DELIVERED("aangeleverd"),
        APPROVED("goedgekeurd"),
        REFUSED("afgewezen");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** As it stands in the database. */
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for an unknown code */
        public static State of(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no state of an effort is called " + code);
        }
    }

    /**
     * What an effort counts for.
     *
     * @param value per unit; {@code null} when it counts for what was paid
     * @param byHours whether part of a week of {@value #FULL_WEEK} hours counts for that part
     * @param mostYears so long it counts from the first day of a placement on; {@code null} for always
     */
    record Block(
            String code,
            String name,
            @Nullable Money value,
            Unit unit,
            boolean byHours,
            @Nullable Integer mostYears,
            String source)
            implements Serializable {}

    /**
     * What a provider owes for a contract and a year.
     *
     * @param version for {@link #change}
     * @param basis of which it is a percentage
     * @param basisSource where that amount comes from, e.g. the invoices of the year
     * @param realised sum of the efforts that were approved
     * @param waiting how many efforts wait for a judgement
     * @param reason of the settlement; empty before it
     */
    record Obligation(
            UUID id,
            long version,
            UUID contract,
            String contractNumber,
            UUID provider,
            String providerName,
            int year,
            Region region,
            BigDecimal percentage,
            Money basis,
            String basisSource,
            Money obliged,
            Money realised,
            long waiting,
            Status status,
            @Nullable Instant settledAt,
            String settledBy,
            String reason)
            implements Serializable {

        /** In percent of what is owed: 100 and more is met. */
        public BigDecimal score() {
            return realised.percentageOf(obliged);
        }

        public boolean met() {
            return realised.compareTo(obliged) >= 0;
        }

        /** What is missing; zero when it is met. */
        public Money shortfall() {
            return met() ? Money.ZERO : obliged.minus(realised);
        }
    }

    /**
     * One effort.
     *
     * @param placedOn first day of the placement, when it began before the first day
     * @param hours a week
     * @param units hours or times
     * @param paid of an invoice
     * @param value what it counts for
     * @param reason of a refusal; else empty
     */
    record Part(
            UUID id,
            UUID obligation,
            int year,
            UUID provider,
            String providerName,
            Block block,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate placedOn,
            @Nullable BigDecimal hours,
            @Nullable Long units,
            @Nullable Money paid,
            Money value,
            String what,
            State state,
            Instant addedAt,
            String addedBy,
            @Nullable Instant judgedAt,
            String judgedBy,
            String reason)
            implements Serializable {}

    /** What the team states of an obligation. */
    record Terms(BigDecimal percentage, Money basis, String basisSource) {}

    /**
     * What somebody hands in.
     *
     * @param what without anything by which a person is known
     */
    record NewPart(
            UUID obligation,
            String block,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate placedOn,
            @Nullable BigDecimal hours,
            @Nullable Long units,
            @Nullable Money paid,
            String what) {}

    /**
     * Sort keys: year, contract, provider, obliged, realised, score, status. Filter keys: search (contract or provider),
     * year, status, providerId, contractId.
     */
    Page<Obligation> find(ListQuery query);

    /** @throws NotFound when it does not exist for who asks */
    Obligation get(UUID id);

    /** The latest period first. */
    List<Part> parts(UUID id);

    /** @throws NotFound when it does not exist for who asks */
    Part part(UUID id);

    /** The blocks of the region and year of an obligation, in their order. */
    List<Block> blocks(UUID id);

    /** The files that the provider sent with an effort; those of the team stand among the documents of the record. */
    List<Document> files(UUID part);

    /** @throws NotFound when the provider did not send it there */
    Content content(UUID part, UUID version);

    /**
     * @throws SocialReturnOfDraft when the contract is still a draft
     * @throws SocialReturnOutsideContract when the contract has no day in that year
     * @throws SocialReturnTwice when there is one
     * @throws SocialReturnTermsWrong no percentage up to 100, or no amount
     */
    UUID open(UUID contract, int year, Region region, Terms terms);

    /**
     * @throws SocialReturnSettled when it was settled before
     * @throws SocialReturnTermsWrong no percentage up to 100, or no amount
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it meanwhile
     */
    void change(UUID id, long version, Terms terms);

    /**
     * Hands in an effort with its document: it waits for the team.
     *
     * @throws SocialReturnSettled when the year was settled before
     * @throws SocialReturnOutsideYear when a day is of another year
     * @throws SocialReturnDatedAhead when its last day is still to come
     * @throws SocialReturnPlacedLater when the placement begins after the first day
     * @throws SocialReturnHoursMissing when the block counts by hours a week
     * @throws SocialReturnUnitsMissing when the block counts hours or times
     * @throws SocialReturnPaidMissing when the block counts what was paid
     * @throws SocialReturnCountsForNothing when the block does not count any more for this placement
     * @throws SocialReturnNamesSomebody when the text holds a number or an address by which a person is known
     */
    UUID deliver(NewPart part, String fileName, InputStream content);

    /** @throws SocialReturnJudged somebody decided on it before */
    void approve(UUID part);

    /**
     * @throws SocialReturnJudged somebody decided on it before
     * @throws SocialReturnReasonMissing without a reason
     */
    void refuse(UUID part, String reason);

    /**
     * Closes the year: what was approved against what was owed.
     *
     * @throws SocialReturnSettled when it was settled before
     * @throws SocialReturnWaits when an effort waits for a judgement
     * @throws SocialReturnReasonMissing without a reason
     */
    void settle(UUID id, String reason);
}
