package nl.mgr.platform.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.mgr.platform.LoginService.Person;
import nl.mgr.platform.internal.login.Passwords;
import nl.mgr.platform.internal.login.SecondSteps;
import nl.mgr.platform.internal.mail.MailQueue;

/** Changes of how one gets in, each with the mail that warns of it: whoever did not do it must hear of it. */
@ApplicationScoped
class OwnSafety {

    @Inject
    private Passwords passwords;

    @Inject
    private SecondSteps secondSteps;

    @Inject
    private MailQueue mails;

    @Inject
    private Clock clock;

    @Transactional
    void password(Person person, String wanted) {
        passwords.set(person.id(), person.loginName(), wanted);
        mails.add(person.id(), "wachtwoord-veranderd", List.of(clock.instant()), null);
    }

    @Transactional
    List<String> confirm(UUID person, String code) {
        List<String> recovery = secondSteps.confirm(person, code);
        if (!recovery.isEmpty()) {
            warn(person);
        }
        return recovery;
    }

    @Transactional
    List<String> renew(UUID person) {
        List<String> recovery = secondSteps.renewRecoveryCodes(person);
        warn(person);
        return recovery;
    }

    @Transactional
    void drop(UUID person) {
        secondSteps.drop(person);
        warn(person);
    }

    private void warn(UUID person) {
        mails.add(person, "tweede-stap", List.of(clock.instant()), "/account/ik");
    }
}
