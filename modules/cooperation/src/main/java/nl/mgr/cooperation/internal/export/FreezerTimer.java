package nl.mgr.cooperation.internal.export;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;

/** Looks every quarter of an hour, and so soon after midnight, for participations that have ended. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FreezerTimer {

    private static final Logger LOG = Logger.getLogger(FreezerTimer.class.getName());

    @Inject
    private Cooperations cooperations;

    @Inject
    private Freezer freezer;

    @Schedule(hour = "*", minute = "1/15", persistent = false)
    void round() {
        for (CooperationRef cooperation : ActorContext.callAs(Actor.system(null, "exports"), cooperations::all)) {
            try {
                ActorContext.runAs(Actor.system(cooperation.id(), "exports"), freezer::freezeDue);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "exports of " + cooperation.code() + " were not made; tried again", e);
            }
        }
    }
}
