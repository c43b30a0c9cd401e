package nl.mgr.providers;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * To which account a care provider is paid. The provider or the team proposes one; it counts from the day that a second person
 * of the team approves it, and the one before ends there.
 */
public interface BankAccounts {

    /** Most characters of the name of the holder: as many as a payment order takes. */
    int LONGEST_HOLDER = 70;

    /** What was decided on it. */
    enum State {
        PROPOSED("voorgesteld"),
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
            throw new IllegalArgumentException("no state of an account is called " + code);
        }
    }

    /**
     * One that was proposed.
     *
     * @param number as who asks may read it: whole for who proposes or approves, else the country and its last four signs
     * @param from the first day, as proposed or, from the approval on, as it counts
     * @param until the day on which the next one begins; {@code null} while there is none
     * @param own whether who asks proposed it, and so does not approve it
     * @param decidedBy empty while it waits
     */
    record Account(
            UUID id,
            UUID provider,
            String providerName,
            String number,
            String holder,
            State state,
            LocalDate from,
            @Nullable LocalDate until,
            Instant proposedAt,
            String proposedBy,
            boolean own,
            @Nullable Instant decidedAt,
            String decidedBy,
            String reason)
            implements Serializable {}

    /** @param number with or without spaces */
    record NewAccount(UUID provider, String number, String holder, LocalDate from) {}

    /**
     * Of a provider, the newest first.
     *
     * @throws NotFound when the provider does not exist for who asks
     */
    List<Account> of(UUID provider);

    /** @throws NotFound when it does not exist for who asks */
    Account get(UUID id);

    /**
     * @throws IbanWrong its check digits do not hold
     * @throws AccountWaits another one waits for approval
     * @throws AccountInForce payment goes there already
     */
    UUID propose(NewAccount account);

    /**
     * It counts from the proposed day on, but not before today nor before the day after the one before began.
     *
     * @return that day
     * @throws AccountIsYours who proposed it does not approve it
     * @throws AccountDecided somebody decided on it before
     */
    LocalDate approve(UUID id);

    /**
     * @throws AccountDecided somebody decided on it before
     * @throws AccountReasonMissing without a reason
     */
    void refuse(UUID id, String reason);
}
