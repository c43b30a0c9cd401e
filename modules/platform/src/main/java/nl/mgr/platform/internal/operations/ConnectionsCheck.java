package nl.mgr.platform.internal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.Actor;
import nl.mgr.platform.DatabaseUse.Use;

/** Whether there are connections left for the next request. */
@ApplicationScoped
class ConnectionsCheck extends PlatformCheck {

    private static final int MANY_PERCENT = 75;
    private static final int TOO_MANY_PERCENT = 90;

    @Inject
    private Questions questions;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Finding look(Actor actor) {
        Use use = questions.use();
        Verdict verdict = verdict(use.connections(), use.allowed());
        return Findings.of(
                "verbindingen", verdict, verdict == Verdict.GOOD ? "goed" : "vol", use.connections(), use.allowed());
    }

    static Verdict verdict(long used, long allowed) {
        if (used * 100 >= allowed * TOO_MANY_PERCENT) {
            return Verdict.BAD;
        }
        return used * 100 >= allowed * MANY_PERCENT ? Verdict.WARN : Verdict.GOOD;
    }
}
