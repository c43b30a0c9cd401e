package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Round;

/** Seals what was written to the trail since, in batches, so that a load of any size keeps short locks. */
@ApplicationScoped
class SealRound implements Round {

    private static final int BATCH = 1_000;
    private static final int BATCHES = 20;

    @Inject
    private Sealer sealer;

    @Override
    public String name() {
        return "platform.seal";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void go() {
        ActorContext.runAs(Actor.system(null, "sealer"), this::sealAll);
    }

    private void sealAll() {
        long sealed = BATCH;
        for (int batch = 0; sealed == BATCH && batch < BATCHES; batch++) {
            sealed = sealer.seal(BATCH);
        }
    }
}
