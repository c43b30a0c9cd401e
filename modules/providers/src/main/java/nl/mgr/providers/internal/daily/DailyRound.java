package nl.mgr.providers.internal.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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

/** Lets every cooperation have what the day brings. */
@ApplicationScoped
class DailyRound implements Round {

    private static final Logger LOG = Logger.getLogger(DailyRound.class.getName());
    private static final String CAUSE = "Wat een dag brengt";

    @Inject
    private Cooperations cooperations;

    @Inject
    @Any
    private Instance<Daily> parts;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "providers.daily";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void go() {
        LocalDate today = LocalDate.now(clock);
        for (CooperationRef cooperation : ActorContext.callAs(Actor.system(null, CAUSE), cooperations::all)) {
            for (Daily part : parts) {
                bring(cooperation, part, today);
            }
        }
    }

    private static void bring(CooperationRef cooperation, Daily part, LocalDate today) {
        try {
            ActorContext.runAs(Actor.system(cooperation.id(), CAUSE), () -> part.on(today));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the day did not come to all of " + cooperation.code() + "; tried again", e);
        }
    }
}
