package nl.mgr.contracts;

import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Coded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.platform.Documents.Content;
import nl.mgr.platform.Documents.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a contract obliges a party to beside the care itself: reports, papers, talks. Each day on which one is due is
 * delivered once and judged once, by two people. A municipality reads those of the contracts in which it takes part.
 */
public interface Obligations {

    /** Most characters of what has to be delivered, and of a reason. */
    int LONGEST_WORDS = 500;

    /** Most characters of what somebody writes with a delivery. */
    int LONGEST_ANSWER = 1000;

    /** So many days before it is due somebody is asked for it. */
    int SOON = 30;

    /** What it is about. */
    enum Kind implements Coded {
        REPORT("verantwoording"),
        INSURANCE("verzekering"),
        SOCIAL_RETURN("sroi-plan"),
        QUALITY("kwaliteit"),
        INFORMATION("informatie"),
        TALK("overleg"),
        OTHER("overig");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Who owes it. */
    enum Debtor implements Coded {
        PROVIDER("aanbieder"),
        REGION("regio");

        private final String code;

        Debtor(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Who in the team sees to it. */
    enum Owner implements Coded {
        CONTRACTS("contractbeheerder"),
        RELATIONS("relatiemanager");

        private final String code;

        Owner(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How often it is due. */
    enum Repeat implements Coded {
        ONCE("eenmalig", 0),
        MONTHLY("maand", 1),
        QUARTERLY("kwartaal", 3),
        HALF_YEARLY("halfjaar", 6),
        YEARLY("jaar", 12);

        private final String code;
        private final int months;

        Repeat(String code, int months) {
            this.code = code;
            this.months = months;
        }

        @Override
        public String code() {
            return code;
        }

        /** Between one day and the next; zero when there is no next. */
        public int months() {
            return months;
        }
    }

    /** How one day stands. */
    enum State implements Coded {
        OPEN("open"),
        SOON("bijna"),
        LATE("te-laat"),
        DELIVERED("aangeleverd"),
        ACCEPTED("aanvaard"),
        REFUSED("afgewezen"),
        LAPSED("vervallen");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** Whether somebody still has to deliver. */
        public boolean open() {
            return this == OPEN || this == SOON || this == LATE;
        }
    }

    /**
     * @param words what has to be delivered
     * @param article of the text on which the contract stands; {@code null} when it follows from something else
     * @param first day on which it is due
     * @param proof whether a document has to show it
     * @param reason from what it follows
     */
    record Terms(
            Kind kind,
            String words,
            @Nullable String article,
            Debtor debtor,
            Owner owner,
            LocalDate first,
            Repeat repeat,
            boolean proof,
            String reason)
            implements Serializable {}

    /** @param on last day on which it is owed */
    record Ended(LocalDate on, Instant at, String by, String reason) implements Serializable {}

    /**
     * @param next first day on which it is due and not delivered yet
     * @param late how many days have passed without a delivery
     * @param waiting how many deliveries wait for a judgement
     */
    record Obligation(
            UUID id,
            UUID contract,
            String contractNumber,
            UUID provider,
            String providerName,
            Terms terms,
            Instant madeAt,
            String madeBy,
            @Nullable Ended ended,
            @Nullable LocalDate next,
            long late,
            long waiting)
            implements Serializable {}

    /** What was handed in. @param late whether the day had passed */
    record Delivery(String words, Instant at, String by, boolean late) implements Serializable {}

    /** @param reason of a refusal; else empty */
    record Judgement(Instant at, String by, String reason) implements Serializable {}

    /**
     * One day on which an obligation is due.
     *
     * @param follows the one that was refused, for which this one is asked
     */
    record Due(
            UUID id,
            UUID obligation,
            UUID contract,
            String contractNumber,
            UUID provider,
            String providerName,
            Kind kind,
            String words,
            Debtor debtor,
            Owner owner,
            boolean proof,
            LocalDate on,
            State state,
            @Nullable Delivery delivery,
            @Nullable Judgement judgement,
            @Nullable UUID follows)
            implements Serializable {}

    /** A file that goes with a delivery. */
    record Proof(String fileName, InputStream content) {}

    /**
     * Days on which something is due. Sort keys: due, contract, provider, kind, state. Filter keys: search (words, contract
     * or provider), state (a code, or {@code lopend}: still to be delivered), kind, debtor, contract and obligation (ids).
     */
    Page<Due> dues(@NotNull ListQuery query);

    /** All of a contract, those that have ended last. */
    List<Obligation> ofContract(@NotNull UUID contract);

    /** @throws NotFound when it does not exist for who asks */
    Obligation get(@NotNull UUID id);

    /** @throws NotFound when it does not exist for who asks */
    Due due(@NotNull UUID id);

    /** The files that the provider sent; those of the team stand among the documents of the record. */
    List<Document> files(@NotNull UUID due);

    /** @throws NotFound when the provider did not send it there */
    Content content(@NotNull UUID due, @NotNull UUID version);

    /**
     * @throws ObligationOutsideContract when the first day does not lie within the contract; one that is due once may be so
     *     up to a year after it
     * @throws ArticleUnknown when the text of the contract has no such article
     * @throws WordsMissing when it does not say what, or from what it follows
     */
    UUID add(@NotNull UUID contract, @NotNull Terms terms);

    /**
     * From tomorrow on nothing of it falls due any more; what was due stays owed.
     *
     * @throws ObligationEnded when it has ended before
     * @throws WordsMissing without a reason
     */
    void end(@NotNull UUID id, String reason);

    /**
     * The debtor delivers, or the team for it. It waits for a judgement.
     *
     * @param proof {@code null} when there is none
     * @throws ObligationSettled when it is delivered already, or not owed any more
     * @throws ObligationProofMissing when a document has to show it
     * @throws WordsMissing when nothing is said about it
     * @throws NotFound when it does not exist for who asks, or a provider delivers for the region
     */
    void deliver(@NotNull UUID due, String words, @Nullable Proof proof);

    /**
     * @throws ObligationSettled when nothing waits for a judgement
     * @throws ObligationByOnePerson when who judges has delivered it
     */
    void accept(@NotNull UUID due);

    /**
     * It was not what was asked: the debtor delivers again.
     *
     * @param again the last day for that
     * @return what is due then
     * @throws ObligationSettled when nothing waits for a judgement
     * @throws ObligationByOnePerson when who judges has delivered it
     * @throws ObligationAgainTooEarly when that day has passed
     * @throws WordsMissing without a reason
     */
    UUID refuse(@NotNull UUID due, String reason, @NotNull LocalDate again);
}
