package nl.mgr.contracts.internal.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import nl.mgr.contracts.internal.work.CooperationRound;
import nl.mgr.kernel.Started;

/** Asks the figures what contracts were used for, and sets the term of a talk going where most of the room is spent. */
@ApplicationScoped
class ClockRound extends CooperationRound {

    private static final int BEHIND_THE_DEMO = Interceptor.Priority.APPLICATION + 900;

    @Inject
    private UseOfContracts use;

    @Override
    public String name() {
        return "contracts.clocks";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    protected String cause() {
        return "clocks";
    }

    /** Once at the start, behind what a demo fills in. */
    void begin(@Observes @Priority(BEHIND_THE_DEMO) Started started) {
        go();
    }

    @Override
    protected void goThere() {
        use.ask();
    }
}
