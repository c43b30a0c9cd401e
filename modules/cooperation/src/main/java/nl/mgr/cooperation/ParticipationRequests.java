package nl.mgr.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * The life of a participation before it begins or ends: a municipality asks, a body advises, another decides, and the change
 * is carried out at the {@link ParticipationDesk}. A municipality sees its own.
 */
public interface ParticipationRequests {

    /** Filter key of {@link #find}: the CBS code of a municipality. */
    String FILTER_MUNICIPALITY = "gemeente";

    /** Filter key of {@link #find}: the code of a state, or {@link #OPEN}. */
    String FILTER_STATE = "stand";

    /** All states in which something is still to happen. */
    String OPEN = "open";

    /** Open ones first, then the latest. */
    Page<Request> find(@NotNull ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    Request get(@NotNull UUID id);

    /** Its steps, the first on top. */
    List<Step> life(@NotNull UUID id);

    /** What it would do if it were carried out now, or {@code null} when it is settled. */
    @Nullable
    ReviewedChange review(@NotNull UUID id);

    /**
     * What asking would mean for the own municipality: to join when it does not take part on that day, else to leave.
     *
     * @param day first day on which it should hold; {@code null} for the first on which it well can
     */
    ReviewedChange propose(@NotNull UUID submodule, @Nullable LocalDate day);

    /** The request of the own municipality about a submodule that is not settled, or {@code null}. */
    @Nullable
    Request open(@NotNull UUID submodule);

    /**
     * Asks for the own municipality, today.
     *
     * @throws RequestOpenAlready while another one about the submodule is open
     * @throws RequestExplanationMissing without an explanation
     * @throws EarlyLeavingNeedsReason when leaving before the notice term without saying why
     * @throws EffectiveInThePast for a date before today
     * @throws NotAParticipantThen when the municipality is not in the cooperation on that date
     * @throws SubmoduleNotOffered when the submodule is not offered on that date
     * @throws AlreadyTakesPart when joining would overlap
     * @throws DoesNotTakePart when there is nothing to leave
     */
    UUID submit(@Valid @NotNull NewRequest request);

    /**
     * The own municipality takes it back.
     *
     * @throws RequestSettled when it is decided, or was taken back before
     */
    void withdraw(@NotNull UUID id, @NotNull @Size(max = 2000) String why);

    /**
     * Puts it on the agenda of a meeting; what the body says then is its next step.
     *
     * @throws RequestSettled when it is decided, or was taken back
     * @throws RequestOnAgendaAlready when it waits for the same on another agenda
     * @throws BodyDoesNotDecide for a decision by a body that only advises
     * @throws MeetingClosed when the meeting was held or called off
     */
    void lay(
            @NotNull UUID id,
            @NotNull UUID meeting,
            @NotNull Asked asked,
            @NotNull @Size(max = 4000) String explanation);

    /**
     * What has to be carried out, and the decision it rests on.
     *
     * @throws RequestNotGranted unless it is granted and not carried out yet
     */
    Granted granted(@NotNull UUID id);

    /** How far it is. */
    enum State {
        SUBMITTED("ingediend"),
        ADVICE_ASKED("advies-gevraagd"),
        ADVISED("geadviseerd"),
        DECISION_ASKED("besluit-gevraagd"),
        GRANTED("toegewezen"),
        REJECTED("afgewezen"),
        WITHDRAWN("ingetrokken"),
        CARRIED_OUT("uitgevoerd");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** As it stands in the database and in bundle keys. */
        public String code() {
            return code;
        }

        public static State of(String code) {
            return Bodies.Coded.of(values(), State::code, code);
        }

        /** Whether no body has decided and the municipality did not take it back. */
        public boolean pending() {
            return ordinal() < GRANTED.ordinal();
        }

        /** Whether nothing is to happen with it any more. */
        public boolean settled() {
            return ordinal() > GRANTED.ordinal();
        }
    }

    /** What happened with it. */
    enum StepKind {
        SUBMITTED("ingediend"),
        ADVICE_ASKED("advies-gevraagd"),
        DECISION_ASKED("besluit-gevraagd"),
        MOVED("verzet"),
        OFF_AGENDA("van-agenda"),
        ADVISED("geadviseerd"),
        POSTPONED("aangehouden"),
        GRANTED("toegewezen"),
        REJECTED("afgewezen"),
        WITHDRAWN("ingetrokken"),
        CARRIED_OUT("uitgevoerd");

        private final String code;

        StepKind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static StepKind of(String code) {
            return Bodies.Coded.of(values(), StepKind::code, code);
        }
    }

    /**
     * @param letter reference and day of the letter in which the municipality asks, empty when there is none
     * @param earlyReason why the notice term should not count, empty when it is kept
     */
    record NewRequest(
            @NotNull UUID submodule,
            boolean joins,
            @NotNull LocalDate effective,
            @NotNull @Size(max = 4000) String explanation,
            @NotNull @Size(max = 200) String letter,
            @NotNull @Size(max = 2000) String earlyReason)
            implements Serializable {
        public NewRequest {
            explanation = explanation.strip();
            letter = letter.strip();
            earlyReason = earlyReason.strip();
        }
    }

    /**
     * @param number of those of the municipality
     * @param earliest first day that keeps the notice term, counted from the day it was submitted; {@code null} for joining
     * @param by who submitted it
     */
    record Request(
            UUID id,
            MunicipalityRef municipality,
            UUID submodule,
            String module,
            String submoduleName,
            long number,
            boolean joins,
            LocalDate effective,
            String explanation,
            String letter,
            @Nullable LocalDate earliest,
            String earlyReason,
            State state,
            LocalDate submitted,
            Instant at,
            String by,
            LocalDate lastStep)
            implements Serializable {

        /** Module and submodule. */
        public String subject() {
            return module + ", " + submoduleName;
        }

        public ParticipationChange change() {
            return new ParticipationChange(municipality.id(), submodule, joins, effective);
        }

        /** Whether it asks for less than the notice term. */
        public boolean early() {
            return earliest != null && effective.isBefore(earliest);
        }
    }

    /**
     * @param day on which it happened
     * @param body empty when no body has to do with it
     * @param meeting {@code null} when the reader may not see it, or there is none
     * @param decision {@code null} when the reader may not see it, or there is none
     * @param outcome code of a {@link Decisions.Outcome}, empty without one
     * @param by who did it or noted it
     */
    record Step(
            StepKind kind,
            LocalDate day,
            String note,
            @Nullable UUID item,
            @Nullable UUID meeting,
            String body,
            @Nullable LocalDate meetingDay,
            @Nullable UUID decision,
            String decisionNumber,
            String outcome,
            Instant at,
            String by)
            implements Serializable {}

    record Granted(Request request, Decision decision) implements Serializable {}
}
