package nl.mgr.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** What everybody who is logged in looks after themselves. Asked within a request of Faces; a stranger gets NotFound. */
public interface OwnAccount {

    /** Longest name of a person, in characters. */
    int LONGEST_NAME = 120;

    /**
     * Who one is to the portal.
     *
     * @param mailAddress where mail goes, {@code null} when none is known
     * @param mailRefused what the other side said when it took no mail for that address, {@code null} when it does
     * @param language in which one reads mails, {@code nl} or {@code en}
     * @param passwordSince when the password was set; {@code null} for who has none and comes in by their organisation
     * @param secondStep whether log-ins take a second step
     * @param recoveryCodes how many are left
     * @param demanded whether one's work asks for a second step
     */
    record Profile(
            String loginName,
            String name,
            @Nullable String mailAddress,
            @Nullable String mailRefused,
            String language,
            @Nullable Instant passwordSince,
            boolean secondStep,
            int recoveryCodes,
            boolean demanded) {}

    /**
     * A log-in of one's own that lasts.
     *
     * @param origin network address
     * @param browser in words
     * @param secondStep whether it took the second step
     */
    record Session(UUID id, Instant since, String origin, String browser, boolean secondStep) {}

    Profile profile();

    /** @throws EmptyName nothing but blanks, or too long */
    void rename(String name);

    /**
     * Sets a new password and ends one's other sessions.
     *
     * @return how many were ended
     * @throws WrongPassword the present one is another
     * @throws TooManyTries too many wrong ones; nothing was looked at
     * @throws WeakPassword too short or too well known
     */
    int changePassword(String present, String wanted);

    /**
     * Another address for mail. A link goes there; until it is used, mail goes to the present one.
     *
     * @param present one's password: whoever reads the mail can set a new one
     * @return whether it waits for the link; without a mail server it counts at once
     * @throws NotAMailAddress
     * @throws WrongPassword the password is another
     * @throws TooManyTries too many wrong ones; nothing was looked at
     */
    boolean changeMailAddress(String present, String wanted);

    /**
     * In which language one reads mails from now on.
     *
     * @param language {@code nl} or {@code en}
     */
    void chooseLanguage(String language);

    /** One's sessions, the newest first. */
    List<Session> sessions();

    /** The session of this request. */
    UUID session();

    /** @throws NotFound when it is not one's own, or over */
    void end(UUID session);

    /** @return how many were ended */
    int endOthers();

    /**
     * Secret of a second step that is being set up, in letters and digits for an authenticator app.
     *
     * @return empty when one is in use
     */
    Optional<String> secondStepSecret();

    /**
     * Takes the second step into use; this session counts as having taken it.
     *
     * @param password one's own: whoever finds an open screen must not tie the log-in to another phone
     * @return recovery codes, told this once
     * @throws WrongPassword the password is another
     * @throws TooManyTries too many wrong ones; nothing was looked at
     * @throws WrongCode not the code of now
     */
    List<String> confirmSecondStep(String password, String code);

    /**
     * New recovery codes; those before count no longer.
     *
     * @throws WrongCode no code of the phone, or used before
     * @throws TooManyTries too many wrong ones; nothing was looked at
     */
    List<String> renewRecoveryCodes(String code);

    /**
     * Log-ins take no second step any more.
     *
     * @throws SecondStepDemanded one's work asks for it
     * @throws WrongPassword the password is another
     * @throws TooManyTries too many wrong ones; nothing was looked at
     */
    void dropSecondStep(String password);
}
