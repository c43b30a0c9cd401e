package nl.mgr.providers.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;

/** Looks for evidence that ends soon, in every cooperation. */
@ApplicationScoped
class EvidenceRound implements Round {

    private static final Logger LOG = Logger.getLogger(EvidenceRound.class.getName());
    private static final String CAUSE = "Herinnering aan bewijsstukken";

    @Inject
    private Cooperations cooperations;

    @Inject
    private EvidenceReminders reminders;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "providers.evidence";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void go() {
        LocalDate today = LocalDate.now(clock);
        for (CooperationRef cooperation : ActorContext.callAs(Actor.system(null, CAUSE), cooperations::all)) {
            try {
                ActorContext.runAs(Actor.system(cooperation.id(), CAUSE), () -> reminders.remind(today));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "nobody of " + cooperation.code() + " was reminded; tried again", e);
            }
        }
    }
}
