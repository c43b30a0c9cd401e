package nl.mgr.contracts.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;

/** Asks the figures what contracts were used for, and sets the term of a talk going where most of the room is spent. */
@ApplicationScoped
class ClockRound implements Round {

    private static final Logger LOG = Logger.getLogger(ClockRound.class.getName());

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
