package nl.mgr.contracts.internal.work;

import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;

/** Does the same in every cooperation; where it fails in one, the others go on and it is tried again. */
public abstract class CooperationRound implements Round {

    private static final Logger LOG = Logger.getLogger(CooperationRound.class.getName());

    @Inject
    private Cooperations cooperations;

    /** What the trail says of it. */
    protected abstract String cause();

    /** In the cooperation of the actor. */
    protected abstract void goThere();

    @Override
    public void go() {
        for (CooperationRef cooperation : ActorContext.callAs(Actor.system(null, cause()), cooperations::all)) {
            try {
                ActorContext.runAs(Actor.system(cooperation.id(), cause()), this::goThere);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, name() + " failed in " + cooperation.code() + "; tried again", e);
            }
        }
    }
}
