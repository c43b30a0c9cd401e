package nl.mgr.cooperation.internal.export;

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

/** Looks every quarter of an hour, and so soon after midnight, for participations that have ended. */
@ApplicationScoped
class FreezerRound implements Round {

    private static final Logger LOG = Logger.getLogger(FreezerRound.class.getName());

    @Inject
    private Cooperations cooperations;

    @Inject
    private DueExports due;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void go() {
        for (CooperationRef cooperation : ActorContext.callAs(Actor.system(null, "exports"), cooperations::all)) {
            try {
                ActorContext.runAs(Actor.system(cooperation.id(), "exports"), due::tell);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "who left " + cooperation.code() + " was not looked up; tried again", e);
            }
        }
    }
}
