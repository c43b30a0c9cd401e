package nl.mgr.platform.internal.audit;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;

/** Every other second seals what was written to the trail since, in batches, so that a load of any size keeps short locks. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SealTimer {

    private static final Logger LOG = Logger.getLogger(SealTimer.class.getName());
    private static final int BATCH = 1_000;
    private static final int BATCHES_PER_ROUND = 50;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private Sealer sealer;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void round() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            ActorContext.runAs(Actor.system(null, "sealer"), this::sealAll);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the audit trail could not be sealed; it is tried again in two seconds", e);
        } finally {
            busy.set(false);
        }
    }

    private void sealAll() {
        long sealed = BATCH;
        for (int batch = 0; sealed == BATCH && batch < BATCHES_PER_ROUND; batch++) {
            sealed = sealer.seal(BATCH);
        }
    }
}
