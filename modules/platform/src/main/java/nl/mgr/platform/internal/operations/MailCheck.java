package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.HealthCheck;
import nl.mgr.platform.internal.mail.MailState;
import nl.mgr.platform.internal.mail.MailState.Queue;

/** Whether mails leave. */
@ApplicationScoped
class MailCheck implements HealthCheck {

    static final Duration SLOW = Duration.ofMinutes(5);
    static final Duration TOO_SLOW = Duration.ofHours(1);

    private static final String PAGE = "/account/post";

    @Inject
    private MailState mails;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Finding look(Actor actor) {
        Queue queue = mails.queue();
        String link = actor.may("platform.mail.view") ? PAGE : null;
        if (!mails.sends()) {
            return Findings.of(link, "post", Verdict.WARN, "geen", queue.waiting());
        }
        Instant oldest = queue.oldest();
        Duration age = oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
        Verdict verdict = verdict(queue.failed(), age);
        if (age.compareTo(SLOW) > 0) {
            return Findings.of(link, "post", verdict, "stil", queue.waiting(), Lasting.of(age));
        }
        return queue.failed() > 0
                ? Findings.of(link, "post", verdict, "mislukt", queue.failed())
                : Findings.of(link, "post", verdict, "goed", queue.waiting());
    }

    static Verdict verdict(long failed, Duration oldest) {
        if (oldest.compareTo(TOO_SLOW) > 0) {
            return Verdict.BAD;
        }
        return failed > 0 || oldest.compareTo(SLOW) > 0 ? Verdict.WARN : Verdict.GOOD;
    }
}
