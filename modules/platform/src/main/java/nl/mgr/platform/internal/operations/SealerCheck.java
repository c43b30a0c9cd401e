package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.Actor;

/** Whether the lines of the audit trail are sealed soon after they were written. */
@ApplicationScoped
class SealerCheck extends PlatformCheck {

    private static final int MOST_SECONDS = 10;

    @Inject
    private Questions questions;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Finding look(Actor actor) {
        long lag = questions.sealLag();
        Verdict verdict = verdict(lag);
        return Findings.of("logboek", verdict, verdict == Verdict.GOOD ? "goed" : "achter", lag);
    }

    static Verdict verdict(long lagSeconds) {
        return lagSeconds > MOST_SECONDS ? Verdict.BAD : Verdict.GOOD;
    }
}
