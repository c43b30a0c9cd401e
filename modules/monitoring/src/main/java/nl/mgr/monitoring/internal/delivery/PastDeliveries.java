package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;

/**
 * Takes over many files at once with the days on which they came in: each is checked and taken as if its provider had
 * sent it then. Other modules are not told.
 */
@ApplicationScoped
public class PastDeliveries {

    /** Files that are held in memory together. */
    private static final int AT_ONCE = 300;

    @Inject
    private Reception reception;

    @Inject
    private DeliveryRun road;

    /** Files of the actor's cooperation; at most one per provider and month in one call. */
    public void take(List<PastDelivery> files) {
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            takeTogether(files.subList(from, Math.min(files.size(), from + AT_ONCE)));
        }
    }

    private void takeTogether(List<PastDelivery> files) {
        UUID cooperation = ActorContext.current().requireCooperation();
        List<Received> received = reception.receivePast(cooperation, files);
        Map<UUID, ReadFile> read = new HashMap<>();
        List<Received> heads = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            PastDelivery file = files.get(i);
            Received head = received.get(i);
            heads.add(head);
            read.put(head.id(), FileReader.read(file.table(), file.month()));
        }
        road.run(cooperation, "take-over", heads, read, false);
    }
}
