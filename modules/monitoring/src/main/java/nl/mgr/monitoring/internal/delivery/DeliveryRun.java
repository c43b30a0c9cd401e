package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;

/**
 * Second and third step after one another, by the system on behalf of who sent the files: checking and taking need to
 * see contracts and write figures, which no sender may. Each step commits by itself and can be repeated.
 */
@ApplicationScoped
class DeliveryRun {

    @Inject
    private Checking checking;

    @Inject
    private Taking taking;

    /** @param announce tell other modules; not for the history that a demo loads */
    void run(UUID cooperation, String cause, List<Received> deliveries, Map<UUID, ReadFile> files, boolean announce) {
        ActorContext.runAs(Actor.system(cooperation, cause), () -> {
            Map<UUID, Integer> problems = checking.check(deliveries, files, announce);
            List<Received> right = deliveries.stream()
                    .filter(delivery -> Integer.valueOf(0).equals(problems.get(delivery.id())))
                    .toList();
            if (!right.isEmpty()) {
                taking.take(cooperation, right, announce);
            }
        });
    }
}
