package nl.mgr.contracts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * The yearly indexation of tariffs: one run per year and law, worked out from what wages and prices are expected to do and
 * from what last year's expectation was off (contract standard 3.2). Worked out, put before a second person, approved,
 * applied; undone until the day it takes effect. All percentages are in percent with two decimals: 4.91.
 */
public interface Indexations {

    /** Where a run stands. */
    enum Status implements Coded {
        DRAFT("concept"),
        PROPOSED("voorgelegd"),
        APPROVED("goedgekeurd"),
        APPLIED("toegepast"),
        UNDONE("teruggedraaid"),
        WITHDRAWN("ingetrokken");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** Whether what it would do is worked out anew whenever it is looked at. */
        public boolean open() {
            return this == DRAFT || this == PROPOSED || this == APPROVED;
        }

        /** @throws IllegalArgumentException when there is no such status */
        public static Status of(String code) {
            return Coded.of(Status.class, code);
        }
    }

    /** How far an expectation was off: the tables of the municipalities divide, the text of the contract standard subtracts. */
    enum Method {
        QUOTIENT("quotient"),
        DIFFERENCE("verschil");

        private final String code;

        Method(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when there is no such method */
        public static Method of(String code) {
            return code.equals(QUOTIENT.code) ? QUOTIENT : code.equals(DIFFERENCE.code) ? DIFFERENCE : valueOf(code);
        }
    }

    /**
     * An index of the year before and of the year itself.
     *
     * @param before what was expected of the year before
     * @param known what the year before came to
     * @param expected what is expected of the year
     */
    record Index(BigDecimal before, BigDecimal known, BigDecimal expected) implements Serializable {}

    /**
     * What a run is worked out from.
     *
     * @param year tariffs rise on its 1 January
     * @param wageWeight how much of a tariff is wages; the rest is material
     * @param source where the indices come from
     */
    record Terms(
            int year,
            LegalDomain legalDomain,
            BigDecimal wageWeight,
            Index wages,
            Index prices,
            Method method,
            String source)
            implements Serializable {}

    /**
     * How the percentage came about, each step rounded half up to two decimals as it is published.
     *
     * @param wageCorrection what the expectation of wages was off
     * @param forecast of the year, both weighed
     * @param correction of the year before, both weighed
     * @param total of the two: by this tariffs rise
     * @param first for contracts that began in the year before: nothing was expected for them yet, so there is no correction
     */
    record Percentages(
            BigDecimal wageCorrection,
            BigDecimal priceCorrection,
            BigDecimal forecast,
            BigDecimal correction,
            BigDecimal total,
            BigDecimal first)
            implements Serializable {}

    /**
     * @param contracts how many it is about when it is not about all of its law; {@code null} for all
     * @param sha256 over what was put before others, tariff by tariff; {@code null} before that
     */
    record Run(
            UUID id,
            long version,
            String number,
            Terms terms,
            Percentages percentages,
            LocalDate effective,
            Status status,
            @Nullable Long contracts,
            String madeBy,
            Instant madeAt,
            @Nullable String sha256,
            boolean ownProposal)
            implements Serializable {}

    /**
     * What a run comes to.
     *
     * @param percentage average over the tariffs
     * @param spent in a year, as far as there are figures; {@code null} without
     * @param more a year costs by it, at the same use; {@code null} without figures
     */
    record Total(
            long tariffs,
            long contracts,
            long providers,
            long municipalities,
            BigDecimal percentage,
            @Nullable Money spent,
            @Nullable Money more)
            implements Serializable {}

    /** What effects are added up by. */
    enum Side {
        PROVIDER("aanbieder"),
        MUNICIPALITY("gemeente"),
        PRODUCT("product");

        private final String code;

        Side(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What a run does to one provider, municipality or product. */
    record Effect(
            UUID key,
            String name,
            long tariffs,
            BigDecimal percentage,
            @Nullable Money spent,
            @Nullable Money more) implements Serializable {}

    /** One tariff, old and new. */
    record Change(
            UUID lineId,
            String municipality,
            UUID providerId,
            String provider,
            UUID contractId,
            String contract,
            UUID productId,
            String code,
            String product,
            Unit unit,
            Money before,
            Money after,
            BigDecimal percentage)
            implements Serializable {}

    /** Why a line that is in force gets no new tariff in a municipality. */
    enum Verdict implements Coded {
        LEFT_OUT("left-out"),
        SAME("same"),
        LATER("later"),
        FIXED("fixed"),
        NONE("none");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when there is no such verdict */
        public static Verdict of(String code) {
            return Coded.of(Verdict.class, code);
        }
    }

    /**
     * A line without a new tariff.
     *
     * @param reason of the exception, for {@link Verdict#LEFT_OUT}
     * @param now the last tariff
     */
    record Passed(
            UUID lineId,
            String municipality,
            String provider,
            String contract,
            String code,
            String product,
            Verdict verdict,
            @Nullable String reason,
            @Nullable Money now,
            @Nullable LocalDate lastDay)
            implements Serializable {}

    /** How many lines there are of one verdict. */
    record Count(Verdict verdict, long lines) implements Serializable {}

    /** @param counts of the lines that it passes over, by verdict */
    record Outcome(Total total, List<Count> counts) implements Serializable {

        public Outcome {
            counts = List.copyOf(counts);
        }
    }

    /**
     * An exception; {@code null} where it does not matter.
     *
     * @param contract its number
     * @param product its code
     * @param percentage it rises by instead; {@code null} leaves out
     */
    record NewException(
            @Nullable String contract,
            @Nullable String product,
            @Nullable UUID municipality,
            @Nullable BigDecimal percentage,
            String reason)
            implements Serializable {}

    /** An exception as it is shown. */
    record KnownException(
            UUID id,
            @Nullable String contract,
            @Nullable String product,
            @Nullable String municipality,
            @Nullable BigDecimal percentage,
            String reason)
            implements Serializable {}

    /**
     * What was decided about a run.
     *
     * @param tariffs it was about then; {@code null} where it does not matter
     */
    record Step(
            Status status,
            Instant at,
            String by,
            @Nullable String note,
            @Nullable Long tariffs) implements Serializable {}

    /**
     * A run in draft.
     *
     * @param contracts numbers of those it is about; empty for all of its law
     * @throws WeightOutOfBounds when the weight of wages is no percentage
     * @throws ContractUnknown when there is no contract with one of the numbers
     */
    UUID draft(Terms terms, Collection<String> contracts);

    /**
     * Changes what a draft is worked out from.
     *
     * @throws IndexationStands when it is no draft any more
     * @throws WeightOutOfBounds when the weight of wages is no percentage
     */
    void change(UUID run, long version, Terms terms);

    /**
     * @throws IndexationStands when the run is no draft any more
     * @throws ExceptionOfNothing without contract, product and municipality
     * @throws ExceptionTwice when there is one of the same
     * @throws ContractUnknown when there is no contract with that number
     * @throws ProductUnknown when there is no product with that code
     */
    void except(UUID run, NewException exception);

    /** @throws IndexationStands when the run is no draft any more */
    void dropException(UUID run, UUID exception);

    /**
     * Puts a draft before a second person.
     *
     * @throws IndexationStands when it is no draft
     * @throws IndexationEmpty when it changes nothing
     */
    void propose(UUID run);

    /**
     * @throws IndexationStands when it is not put before others
     * @throws IndexationByOnePerson by who put it before others
     * @throws IndexationOvertaken when tariffs have changed since
     */
    void approve(UUID run);

    /**
     * Makes it a draft again, before or after its approval.
     *
     * @throws IndexationStands when it is not put before others
     */
    void sendBack(UUID run, String why);

    /**
     * Ends a draft without any effect.
     *
     * @throws IndexationStands when it is no draft
     */
    void withdraw(UUID run);

    /**
     * Writes the new tariffs. Letters to providers and municipalities, and corrections of catalogues, follow.
     *
     * @return how many tariffs
     * @throws IndexationStands when it is not approved
     * @throws IndexationOvertaken when tariffs have changed since it was approved
     */
    long apply(UUID run);

    /**
     * Takes the new tariffs back; those before run on as they did.
     *
     * @throws IndexationStands when it is not applied
     * @throws IndexationInForce from the day it takes effect
     * @throws IndexationBuiltUpon when some of its tariffs ended or passed to others meanwhile
     */
    void undo(UUID run, String why);

    /** Sort keys: number, year, domain, percentage, status, made. Filter keys: year, domain, status. */
    Page<Run> find(ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    Run get(UUID run);

    Total total(UUID run);

    /** Sort keys: name, tariffs, percentage, spent, more. Filter keys: search. */
    Page<Effect> effects(UUID run, Side side, ListQuery query);

    /** Sort keys: code, product, municipality, provider, contract, before, after, percentage. Filter keys: search. */
    Page<Change> changes(UUID run, ListQuery query);

    /** Sort keys: code, product, municipality, provider, contract. Filter keys: search, verdict. */
    Page<Passed> passed(UUID run, ListQuery query);

    /** Total and verdicts at once. */
    Outcome outcome(UUID run);

    List<KnownException> exceptions(UUID run);

    List<Step> steps(UUID run);
}
