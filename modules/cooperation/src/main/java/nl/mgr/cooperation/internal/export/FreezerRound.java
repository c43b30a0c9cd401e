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

/** Looks every minute, and so right after midnight and after a start, for participations that have ended. */
@ApplicationScoped
class FreezerRound implements Round {

    private static final Logger LOG = Logger.getLogger(FreezerRound.class.getName());

    @Inject
    private Cooperations cooperations;

    @Inject
    private DueExports due;

    @Override
    public String name() {
        return "cooperation.exports";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
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
