package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.HealthCheck;
import nl.mgr.kernel.Settings;

/** Whether this node and the database tell the same time. */
@ApplicationScoped
class ClockCheck implements HealthCheck {

    private static final Duration SMALL = Duration.ofSeconds(2);
    private static final Duration LARGE = Duration.ofSeconds(30);

    @Inject
    private Questions questions;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "platform";
    }

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
        if (apart.compareTo(LARGE) > 0) {
            return Verdict.BAD;
        }
        return apart.compareTo(SMALL) > 0 ? Verdict.WARN : Verdict.GOOD;
    }
}
