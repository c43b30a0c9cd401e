package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Invitations.Invited;
import nl.mgr.platform.internal.login.Passwords;
import nl.mgr.platform.internal.login.Sessions;
import nl.mgr.platform.internal.mail.MailQueue;
import nl.mgr.platform.internal.people.OneTimeTokens.Purpose;

/** What a link for a password does, each step in one transaction. */
@ApplicationScoped
class InvitationSteps {

    @Inject
    private Database database;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private Passwords passwords;

    @Inject
    private Sessions sessions;

    @Inject
    private MailQueue mails;

    @Inject
    private Clock clock;

    @Transactional
    Optional<UUID> person(String token) {
        return tokens.person(Purpose.PASSWORD, token);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Invited invited(UUID person) {
        return database.first(
                        "select login_name, name from platform.person where id = ?",
                        row -> new Invited(row.text("login_name"), row.text("name")),
                        person)
                .orElseThrow(() -> new NotFound("person " + person));
    }

    /** A password that is refused leaves the link good: all or nothing. */
    @Transactional
    void accept(String token, UUID person, String loginName, String password) {
        if (!tokens.use(Purpose.PASSWORD, token)) {
            throw new NotFound("link for a password");
        }
        if (passwords.hasOne(person)) {
            mails.add(person, "wachtwoord-veranderd", List.of(clock.instant()), null);
        }
        passwords.set(person, loginName, password);
        sessions.endAll(person);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean hasPassword(UUID person) {
        return passwords.hasOne(person);
    }
}
