package nl.mgr.providers;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** A care provider asks to have what the register says of it changed; the team takes that over or refuses it. */
public interface ChangeRequests {

    /** What became of it. */
    enum State {
        SUBMITTED("ingediend"),
        TAKEN_OVER("overgenomen"),
        REFUSED("geweigerd");

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
            throw new IllegalArgumentException("no state of a change is called " + code);
        }
    }

    /** What the register says of a provider, as it may ask to have it changed. */
    record Facts(String name, String legalName, String kvkNumber, String agbCode) implements Serializable {}

    /**
     * What is asked.
     *
     * @param site to be added; {@code null} for none
     */
    record NewChange(Facts facts, @Nullable NewSite site, String explanation) {}

    /**
     * What was asked.
     *
     * @param before what the register said then
     * @param decidedBy empty while it waits
     */
    record Change(
            UUID id,
            UUID provider,
            String providerName,
            Facts before,
            Facts wanted,
            @Nullable NewSite site,
            String explanation,
            State state,
            Instant submittedAt,
            String submittedBy,
            @Nullable Instant decidedAt,
            String decidedBy,
            String reason)
            implements Serializable {}

    /**
     * Of a provider, the newest first.
     *
     * @throws NotFound when the provider does not exist for who asks
     */
    List<Change> of(UUID provider);

    /** @throws NotFound when it does not exist for who asks */
    Change get(UUID id);

    /**
     * Asks it for the provider that the actor works for.
     *
     * @throws ChangeWaits another one waits for the team
     * @throws NothingChanged it is so already
     */
    UUID submit(NewChange change);

    /**
     * Changes the register, as somebody of the team would.
     *
     * @throws ChangeDecided somebody decided on it before
     * @throws ChangeOutdated the register says something else by now than when it was asked
     * @throws KvkNumberTaken another provider has that number
     */
    void takeOver(UUID id);

    /**
     * @throws ChangeDecided somebody decided on it before
     * @throws ChangeReasonMissing without a reason
     */
    void refuse(UUID id, String reason);
}
