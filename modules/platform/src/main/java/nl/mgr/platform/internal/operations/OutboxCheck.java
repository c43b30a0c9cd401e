package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.OutboxState;
import nl.mgr.kernel.OutboxState.Waiting;
import org.jspecify.annotations.Nullable;

/** Whether messages between modules arrive. */
@ApplicationScoped
class OutboxCheck extends PlatformCheck {

    /** A message is looked at every second; many at once take longer. */
    static final Duration SLOW = Duration.ofMinutes(1);

    static final Duration TOO_SLOW = Duration.ofMinutes(10);

    @Inject
    private OutboxState outbox;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Finding look(Actor actor) {
        Waiting waiting = outbox.waiting();
        Duration age = age(waiting.oldest(), clock.instant());
        Verdict verdict = verdict(waiting.failed(), age);
        if (waiting.failed() > 0) {
            String seen = actor.may("platform.outbox.view") ? "mislukt" : "elders";
            return Findings.of(
                    seen.equals("elders") ? null : "/account/berichten",
                    "berichten",
                    verdict,
                    seen + (waiting.failed() == 1 ? ".een" : ".meer"),
                    waiting.failed(),
                    Lasting.of(age));
        }
        if (waiting.waiting() == 0) {
            return Findings.of("berichten", verdict, "goed");
        }
        return Findings.of(
                "berichten",
                verdict,
                verdict == Verdict.GOOD ? "onderweg" : "wacht",
                waiting.waiting(),
                Lasting.of(age));
    }

    private static Duration age(@Nullable Instant oldest, Instant now) {
        return oldest == null ? Duration.ZERO : Duration.between(oldest, now);
    }

    static Verdict verdict(long failed, Duration oldest) {
        return failed > 0 ? Verdict.BAD : verdict(oldest, SLOW, TOO_SLOW);
    }
}
