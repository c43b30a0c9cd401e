package nl.mgr.platform;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in and says as whom they act. Every answer is made from the database at the moment of asking, never from
 * what a browser says. Called as {@link Actor#authentication()}, before anybody is known.
 */
public interface LoginService {

    /** Somebody who proved who they are. */
    record Person(UUID id, String loginName, String name) implements Serializable {}

    /**
     * One thing a person may act as.
     *
     * @param organisation e.g. the municipality
     * @param cooperation name of the cooperation; empty for the installation
     * @param asksSecondStep whether the organisation itself asks a second step of its people
     */
    record MembershipRow(
            UUID id,
            String organisation,
            String cooperation,
            OrganisationKind kind,
            boolean asksSecondStep,
            List<String> roles) {}

    /** Whether a log-in took the second step: a code beside the password. */
    enum SecondStep {
        DONE,
        NOT_ASKED,
        /** The work asks for it and the person has not set it up yet: nothing else comes first. */
        MISSING
    }

    /**
     * From where somebody logs in.
     *
     * @param origin network address of the browser
     * @param browser in words, e.g. {@code Firefox, Windows}
     * @param identityProvider the organisation's own log-in they came by; {@code null} for a password of ours
     */
    record Arrival(String origin, String browser, @Nullable UUID identityProvider) {}

    /**
     * A log-in that lasts.
     *
     * @param actor as whom; {@code null} while no membership is chosen or its second step is missing
     * @param organisation for which; empty while no membership is chosen
     * @param cooperation where; empty for the installation
     * @param identityProvider the organisation's own log-in they came by; it opens that organisation and no other
     */
    record Standing(
            Person person,
            @Nullable Actor actor,
            String organisation,
            String cooperation,
            SecondStep secondStep,
            @Nullable UUID identityProvider)
            implements Serializable {}

    /** How an attempt to log in ended. */
    sealed interface Outcome {}

    /** Let in. */
    record Welcome(Person person) implements Outcome {}

    /** Wrong name, wrong password or blocked: the same answer for all. */
    record Refused() implements Outcome {}

    /** Too many attempts; the password was not looked at. */
    record Later(long seconds) implements Outcome {}

    /** @param origin network address of the browser */
    Outcome logIn(String loginName, String password, String origin);

    /** What the person may act as today. */
    List<MembershipRow> memberships(UUID personId);

    /** Whether a log-in of the person takes a second step. */
    boolean asksSecondStep(UUID personId);

    /**
     * Tries the second step of somebody whose password was right.
     *
     * @param code of the phone, or a recovery code; each is good for once
     */
    Outcome secondStep(Person person, String code, String origin);

    /**
     * Begins a session; it lasts until it is ended, the person is blocked, or it is twelve hours old.
     *
     * @param membershipId as what the person acts, {@code null} while none is chosen
     * @param secondStep whether the second step was taken
     */
    UUID begin(UUID personId, @Nullable UUID membershipId, Arrival arrival, boolean secondStep);

    /**
     * Who stands behind a session; empty when it has ended or the membership does not count (any more).
     *
     * @param membershipId the active membership, {@code null} while none is chosen
     */
    Optional<Standing> standing(UUID sessionId, @Nullable UUID membershipId);

    void end(UUID sessionId);
}
