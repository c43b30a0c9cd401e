package nl.mgr.contracts.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.contracts.CataloguePublications;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Round;

/**
 * Publishes this month's catalogues: on the first day, and later on as soon as nothing is in the way any more. What has
 * come out is corrected by hand only.
 */
@ApplicationScoped
class CatalogueRound implements Round {

    private static final Logger LOG = Logger.getLogger(CatalogueRound.class.getName());

    @Inject
    private Cooperations cooperations;

    @Inject
    private CataloguePublications publications;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "contracts.catalogue";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void go() {
        Month month = Month.of(LocalDate.now(clock));
        for (CooperationRef cooperation : ActorContext.callAs(Actor.system(null, "catalogue"), cooperations::all)) {
            try {
                ActorContext.runAs(Actor.system(cooperation.id(), "catalogue"), () -> publications.publishDue(month));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "catalogues of " + cooperation.code() + " were not published; tried again", e);
            }
        }
    }
}
