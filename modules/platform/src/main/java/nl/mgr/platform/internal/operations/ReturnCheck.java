package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.platform.internal.mail.MailState;
import nl.mgr.platform.internal.mail.MailState.Returns;

/** Whether it is read what comes back of our mails; why not is told to who runs the installation. */
@ApplicationScoped
class ReturnCheck extends PlatformCheck {

    static final Duration OLD = Duration.ofMinutes(15);
    static final Duration TOO_OLD = Duration.ofHours(6);

    @Inject
    private MailState mails;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 26;
    }

    @Override
    public boolean concerns(Actor actor) {
        return mails.returns();
    }

    @Override
    public Finding look(Actor actor) {
        return mails.returned()
                .map(returns -> found(returns, actor.kind() == ActorKind.PLATFORM, clock.instant()))
                .orElseGet(() -> Findings.of("terugpost", Verdict.GOOD, "nooit"));
    }

    private static Finding found(Returns returns, boolean ours, Instant now) {
        Instant last = returns.readAt() == null ? returns.countedSince() : returns.readAt();
        Verdict verdict = verdict(returns, now);
        if (verdict == Verdict.GOOD) {
            return Findings.of(
                    "terugpost",
                    verdict,
                    "goed",
                    last,
                    returns.countedSince(),
                    returns.reports(),
                    returns.others(),
                    returns.unreadable());
        }
        String failure = returns.failure();
        if (failure == null) {
            return Findings.of("terugpost", verdict, "oud", last);
        }
        return ours
                ? Findings.of("terugpost", verdict, "fout", last, failure)
                : Findings.of("terugpost", verdict, "fout.elders", last);
    }

    /** What fails is to be looked at, at once. */
    static Verdict verdict(Returns returns, Instant now) {
        Instant last = returns.readAt() == null ? returns.countedSince() : returns.readAt();
        Verdict age = verdict(Duration.between(last, now), OLD, TOO_OLD);
        return age == Verdict.GOOD && returns.failure() != null ? Verdict.WARN : age;
    }
}
