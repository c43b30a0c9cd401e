package nl.mgr.contracts;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * Supervision of what is declared: a goal, a sample, findings, the provider's view, an outcome and what follows from it
 * (Regeling Jeugdwet, paragraph 6b). Without a contract it is the general plan, which everybody reads. Municipalities read
 * what came of a check of a contract of theirs when it is over, and no findings or amounts.
 */
public interface Controls {

    /** So many days a provider has at least to give its view. */
    int HEARING_DAYS = 14;

    /** Whether it was allowed, or whether it was delivered. */
    enum Kind {
        FORMAL("formeel"),
        MATERIAL("materieel");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As it stands in the database. */
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for an unknown code */
        public static Kind of(String code) {
            for (Kind each : values()) {
                if (each.code.equals(code)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("no Kind is called " + code);
        }
    }

    /** How far a check is. */
    enum Status {
        DRAFT("concept"),
        SETTLED("vastgesteld"),
        DONE("uitgevoerd"),
        HEARD("gehoord"),
        CLOSED("afgerond");

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
            for (Status each : values()) {
                if (each.code.equals(code)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("no Status is called " + code);
        }
    }

    /** What comes of it. */
    enum Outcome {
        NOTHING("geen-gevolg"),
        REPAIR("herstel"),
        CLAIM("terugvordering"),
        REDUCTION("tariefkorting"),
        INSPECTION("melding-inspectie");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** As it stands in the database. */
        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException for an unknown code */
        public static Outcome of(String code) {
            for (Outcome each : values()) {
                if (each.code.equals(code)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("no Outcome is called " + code);
        }
    }

    /**
     * What a check is about.
     *
     * @param risk where the risks are thought to be; may be empty in a draft
     * @param detailed whether personal files are looked at
     * @param necessity why that is needed; empty when they are not
     */
    record Terms(
            Kind kind,
            String title,
            String goal,
            String risk,
            LocalDate first,
            LocalDate last,
            boolean detailed,
            String necessity)
            implements Serializable {}

    /**
     * A check.
     *
     * @param version for {@link #change}
     * @param contract {@code null} for the general plan, as its number and provider are
     * @param sampleSize {@code null} as long as none was drawn
     * @param hearingUntil last day on which the provider may give its view
     * @param motivation of the outcome; empty before it
     */
    record Plan(
            UUID id,
            long version,
            String number,
            @Nullable UUID contract,
            String contractNumber,
            @Nullable UUID provider,
            String providerName,
            Terms terms,
            Status status,
            @Nullable Long sampleSize,
            String sampleMethod,
            @Nullable LocalDate hearingUntil,
            @Nullable LocalDate heardOn,
            @Nullable Outcome outcome,
            String motivation,
            String madeBy,
            Instant madeAt,
            @Nullable Instant closedAt,
            String closedBy)
            implements Serializable {

        public boolean general() {
            return contract == null;
        }
    }

    /** What was found at a number of the sample. */
    record Finding(UUID id, long number, String rule, String finding, Money amount, Instant at, String by)
            implements Serializable {}

    /** What somebody notes; without anything by which a person is known. */
    record NewFinding(UUID plan, long number, String rule, String finding, Money amount) {}

    /** What the provider thinks of the findings. */
    record View(String words, Instant at, String by) implements Serializable {}

    /** What follows from the outcome. */
    record FollowUp(
            UUID id,
            String what,
            LocalDate due,
            @Nullable Money amount,
            @Nullable Instant doneAt,
            String doneBy) implements Serializable {}

    /**
     * @param what follows, by which day and for which amount; empty when nothing does
     */
    record Decision(
            Outcome outcome,
            String motivation,
            String what,
            @Nullable LocalDate due,
            @Nullable Money amount) {}

    /** Sort keys: number, contract, provider, first, status. Filter keys: search, kind, status, contractId, providerId. */
    Page<Plan> find(ListQuery query);

    /** @throws NotFound when it does not exist for who asks */
    Plan get(UUID id);

    /** By number of the sample; none for a provider before the check was done. */
    List<Finding> findings(UUID id);

    @Nullable
    View view(UUID id);

    List<FollowUp> followUps(UUID id);

    /**
     * @param contract {@code null} for the general plan
     * @throws ControlOfDraft when the contract is still a draft
     * @throws ControlPeriodWrong when it ends before it begins
     * @throws ControlGeneralNotDetailed when the general plan would look at files
     */
    UUID draft(@Nullable UUID contract, Terms terms);

    /**
     * @throws ControlIsFurther when it is no draft any more
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it meanwhile
     */
    void change(UUID id, long version, Terms terms);

    /**
     * From now on goal and subject stand.
     *
     * @throws ControlIsFurther when it is no draft any more
     * @throws ControlRiskMissing without an analysis of risks
     * @throws ControlNecessityMissing when files are looked at and nobody says why
     */
    void settle(UUID id);

    /**
     * @throws ControlIsFurther before the goal is settled, or after the check
     * @throws ControlSampleDrawn when there is one
     * @throws ControlSampleWrong without a size or a way
     */
    void sample(UUID id, long size, String method);

    /**
     * @throws ControlIsFurther before the goal is settled, or after the check
     * @throws ControlNumberOutsideSample when the sample has no such number
     * @throws ControlNamesSomebody when the text holds a number or an address by which a person is known
     */
    void note(NewFinding finding);

    /** @throws ControlIsFurther after the check */
    void remove(UUID id, UUID finding);

    /**
     * The check was done: the provider reads the findings and may give its view.
     *
     * @param until last day for that
     * @throws ControlIsFurther when it is not settled, or done already
     * @throws ControlSampleMissing when none was drawn
     * @throws ControlHearingTooShort when the provider has less than {@value #HEARING_DAYS} days
     */
    void done(UUID id, LocalDate until);

    /**
     * @throws ControlIsFurther when it is not done, or after the hearing
     * @throws ControlHearingOver after its last day
     * @throws ControlHeardAlready when there is a view
     */
    void giveView(UUID id, String words);

    /**
     * @throws ControlIsFurther when it is not done, or after the hearing
     * @throws ControlHearingRuns when the provider gave no view and still may
     */
    void heard(UUID id);

    /**
     * @throws ControlIsFurther before the provider was heard, or after the outcome
     * @throws ControlMotivationMissing without a motivation
     * @throws ControlFollowUpMissing when the outcome asks for a follow-up, a day, or an amount
     */
    void conclude(UUID id, Decision decision);

    /** @throws ControlFollowUpDone when it is */
    void finish(UUID id, UUID followUp);
}
