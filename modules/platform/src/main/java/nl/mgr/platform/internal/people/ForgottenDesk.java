package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.ForgottenPassword;
import nl.mgr.platform.TooManyTries;
import nl.mgr.platform.internal.entrance.Visit;
import nl.mgr.platform.internal.login.Attempts;
import nl.mgr.platform.internal.mail.MailQueue;

/** Does the same for every name, known or not: an attempt is booked, a message is written. */
@ApplicationScoped
@Guarded
class ForgottenDesk implements ForgottenPassword {

    private static final int LONGEST = 200;

    @Inject
    private Attempts attempts;

    @Inject
    private ForgottenSteps steps;

    @Inject
    private MailQueue mails;

    @Override
    @Right(Right.EVERYBODY)
    public boolean offered() {
        return mails.sends();
    }

    @Override
    @Right(Right.EVERYBODY)
    public void ask(String loginName) {
        String name = Persons.key(loginName);
        if (name.isEmpty() || name.length() > LONGEST || !mails.sends()) {
            return;
        }
        // never taken back by a success: each link that is asked for counts
        Duration wait = ActorContext.callAs(
                Actor.authentication(), () -> attempts.begin("forgotten password of " + name, Visit.origin()));
        if (!wait.isZero()) {
            throw new TooManyTries(wait.toSeconds() + 1);
        }
        ActorContext.runAs(Actor.system(null, "forgotten password"), () -> steps.note(name));
    }
}
