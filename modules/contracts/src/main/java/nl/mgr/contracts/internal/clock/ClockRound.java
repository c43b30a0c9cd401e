package nl.mgr.contracts.internal.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;
import nl.mgr.kernel.Started;

/** Asks the figures what contracts were used for, and sets the term of a talk going where most of the room is spent. */
@ApplicationScoped
class ClockRound implements Round {

    private static final Logger LOG = Logger.getLogger(ClockRound.class.getName());

    private static final int BEHIND_THE_DEMO = Interceptor.Priority.APPLICATION + 900;

    @Inject
    private Cooperations cooperations;

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

    /** Once at the start, behind what a demo fills in. */
    void begin(@Observes @Priority(BEHIND_THE_DEMO) Started started) {
        go();
    }

    @Override
    public void go() {
        for (CooperationRef cooperation : ActorContext.callAs(Actor.system(null, "clocks"), cooperations::all)) {
            try {
                ActorContext.runAs(Actor.system(cooperation.id(), "clocks"), use::ask);
            } catch (RuntimeException e) {
                LOG.log(
                        Level.WARNING,
                        "the use of contracts of " + cooperation.code() + " was not asked; tried again",
                        e);
            }
        }
    }
}
