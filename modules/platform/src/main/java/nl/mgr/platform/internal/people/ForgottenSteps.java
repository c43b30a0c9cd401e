package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEventListener;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.platform.PasswordForgotten;
import nl.mgr.platform.internal.mail.MailQueue;
import nl.mgr.platform.internal.people.OneTimeTokens.Purpose;

/** Writes the wish down at once, and makes link and mail of it afterwards. Works as the system. */
@ApplicationScoped
class ForgottenSteps implements DomainEventListener<PasswordForgotten> {

    private static final Duration VALID = Duration.ofHours(1);

    @Inject
    private Database database;

    @Inject
    private Persons persons;

    @Inject
    private DomainEvents events;

    @Inject
    private OneTimeTokens tokens;

    @Inject
    private MailQueue mails;

    @Transactional
    void note(String loginName) {
        events.publish(new PasswordForgotten(persons.find(loginName).orElse(null)));
    }

    @Override
    public Class<PasswordForgotten> type() {
        return PasswordForgotten.class;
    }

    /** Whoever is blocked or has no address gets nothing. A second delivery makes another link, and ends the first. */
    @Override
    @Transactional
    public void on(PasswordForgotten event) {
        UUID person = event.personId();
        if (person == null) {
            return;
        }
        database.first(
                        "select login_name from platform.person where id = ? and blocked_at is null and mail_address"
                                + " is not null",
                        row -> row.text("login_name"),
                        person)
                .ifPresent(name -> mails.add(
                        person,
                        "vergeten-wachtwoord",
                        List.of(name, tokens.until(VALID)),
                        "/account/welkom?token=" + tokens.make(Purpose.PASSWORD, person, VALID)));
    }
}
