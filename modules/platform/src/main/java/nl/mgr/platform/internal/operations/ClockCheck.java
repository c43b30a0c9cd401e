package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Settings;

/** Whether this node and the database tell the same time. */
@ApplicationScoped
class ClockCheck extends PlatformCheck {

    private static final Duration SMALL = Duration.ofSeconds(2);
    private static final Duration LARGE = Duration.ofSeconds(30);

    @Inject
    private Questions questions;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Finding look(Actor actor) {
        if (!Settings.text("mgr.clock.start", "").isBlank()) {
            return Findings.of("klok", Verdict.GOOD, "demo", clock.instant());
        }
        Duration apart = Duration.between(questions.now(), clock.instant()).abs();
        Verdict verdict = verdict(apart);
        return Findings.of("klok", verdict, verdict == Verdict.GOOD ? "goed" : "verschilt", Lasting.of(apart));
    }

    static Verdict verdict(Duration apart) {
        return verdict(apart, SMALL, LARGE);
    }
}
