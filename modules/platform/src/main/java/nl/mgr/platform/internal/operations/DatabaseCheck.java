package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.mgr.kernel.Actor;

/** Whether the database answers in the role of the application, and how fast. */
@ApplicationScoped
class DatabaseCheck extends PlatformCheck {

    static final Duration SLOW = Duration.ofMillis(500);
    static final Duration TOO_SLOW = Duration.ofSeconds(5);

    @Inject
    private Questions questions;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Finding look(Actor actor) {
        Instant asked = clock.instant();
        questions.people();
        Duration took = Duration.between(asked, clock.instant());
        Verdict verdict = verdict(took);
        return Findings.of(
                "databank", verdict, verdict == Verdict.GOOD ? "goed" : "traag", Math.max(1, took.toMillis()));
    }

    static Verdict verdict(Duration took) {
        return verdict(took, SLOW, TOO_SLOW);
    }
}
