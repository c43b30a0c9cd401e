package nl.mgr.providers;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * With whom a care provider works as subcontractors. It asks the cooperation's consent for each (model contract, article 3.9);
 * the team decides once, and may take its consent back. Who works alone and is hired as staff needs none.
 */
public interface Subcontractors {

    /** Most characters of the name of a subcontractor. */
    int LONGEST_NAME = 200;

    /** Most characters of what it does. */
    int LONGEST_WORK = 300;

    /** How many days before its last one a consent counts as ending soon. */
    int SOON = 60;

    /** How it stands with a consent. */
    enum State {
        ASKED("gevraagd"),
        GRANTED("toegestaan"),
        /** Was granted, and its term has passed: follows from the day. */
        OVER("afgelopen"),
        REFUSED("geweigerd"),
        WITHDRAWN("ingetrokken"),
        ENDED("beeindigd");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** As it stands in the database, and the last part of the key of its word. */
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
            throw new IllegalArgumentException("no state of a consent is called " + code);
        }
    }

    /**
     * One that was asked for.
     *
     * @param registered the subcontractor in the register, as far as who asks knows it; {@code null} for others
     * @param from the first day, as asked or, from the consent on, as it counts
     * @param through the last day, {@code null} for no end
     * @param decidedBy empty while it waits
     * @param reason why it was refused, or the conditions of the consent
     * @param lastDay when it ended otherwise than by its term
     * @param closing why the consent was taken back
     */
    record Subcontract(
            UUID id,
            UUID provider,
            String providerName,
            String name,
            String kvkNumber,
            @Nullable UUID registered,
            String work,
            LocalDate from,
            @Nullable LocalDate through,
            State state,
            Instant askedAt,
            String askedBy,
            @Nullable Instant decidedAt,
            String decidedBy,
            String reason,
            @Nullable LocalDate lastDay,
            @Nullable Instant closedAt,
            String closedBy,
            String closing)
            implements Serializable {

        /** The last day as it counts; {@code null} for no end. */
        public @Nullable LocalDate ends() {
            return lastDay == null ? through : lastDay;
        }

        /** The first day after it; {@code null} for no end. */
        public @Nullable LocalDate next() {
            LocalDate last = ends();
            return last == null ? null : last.plusDays(1);
        }
    }

    /** @param work what it does for the provider, about no people in particular */
    record NewSubcontract(
            String name,
            KvkNumber kvk,
            String work,
            LocalDate from,
            @Nullable LocalDate through) {}

    /** All that who asks may see. */
    Page<Subcontract> find(ListQuery query);

    /**
     * The subcontractors of a provider: what waits first, then the newest, at most twenty.
     *
     * @throws NotFound when the provider does not exist for who asks
     */
    List<Subcontract> of(UUID provider);

    /**
     * For whom a provider works as a subcontractor, by its number in the trade register; of others than itself, so that a
     * provider reads none.
     *
     * @throws NotFound when the provider does not exist for who asks
     */
    List<Subcontract> with(UUID provider);

    /** @throws NotFound when it does not exist for who asks */
    Subcontract get(UUID id);

    /**
     * Asks consent for the provider that the actor works for.
     *
     * @throws SubcontractOfYourself it is the provider itself
     * @throws SubcontractUnsaid with whom or for what is left blank
     * @throws SubcontractNamesSomebody the work says of whom
     * @throws SubcontractDatedBack it would begin before today
     * @throws SubcontractDatesWrong it would end before it begins
     * @throws SubcontractWaits it was asked already
     * @throws SubcontractInForce there is a consent for some of these days
     */
    UUID ask(NewSubcontract asked);

    /**
     * Consents, from the asked day on but not before today.
     *
     * @param conditions empty for none
     * @throws SubcontractDecided somebody decided on it before, or it was taken back
     * @throws SubcontractOver its last day has passed meanwhile
     */
    void grant(UUID id, String conditions);

    /**
     * @throws SubcontractReasonMissing without a reason
     * @throws SubcontractDecided somebody decided on it before, or it was taken back
     */
    void refuse(UUID id, String reason);

    /**
     * Takes the consent back after that day.
     *
     * @throws SubcontractReasonMissing without a reason
     * @throws SubcontractNotInForce there is no consent to take back
     * @throws SubcontractEndsEarlier that day has passed
     * @throws SubcontractEndsLater its term ends before
     */
    void withdraw(UUID id, LocalDate lastDay, String reason);

    /**
     * The provider stops with it after that day; while it waits for the team, at once.
     *
     * @param lastDay not needed while it waits
     * @throws SubcontractNotInForce it has ended, or was refused
     * @throws SubcontractEndsEarlier that day has passed
     * @throws SubcontractEndsLater its term ends before
     */
    void end(UUID id, @Nullable LocalDate lastDay);
}
