package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.ServiceResults;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;
import nl.mgr.kernel.Trimester;

/** Proposes results of this trimester and the one before it as soon as modules know something, and again when it changes. */
@ApplicationScoped
class ResultRound implements Round {

    private static final Logger LOG = Logger.getLogger(ResultRound.class.getName());
    private static final String CAUSE = "Voorstel uit cijfers";

    @Inject
    private Cooperations cooperations;

    @Inject
    private ServiceResults results;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "cooperation.results";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void go() {
        Trimester now = Trimester.of(LocalDate.now(clock));
        for (CooperationRef cooperation : ActorContext.callAs(Actor.system(null, CAUSE), cooperations::all)) {
            try {
                ActorContext.runAs(Actor.system(cooperation.id(), CAUSE), () -> {
                    results.propose(now.before());
                    results.propose(now);
                });
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "results of " + cooperation.code() + " were not proposed; tried again", e);
            }
        }
    }
}
