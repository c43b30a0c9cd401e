package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.DatabaseFailure;
import nl.mgr.kernel.Refusal;
import nl.mgr.kernel.Round;
import nl.mgr.platform.TableFiles;

/** Picks up files that were received when the server or the database stopped, and brings them to their end. */
@ApplicationScoped
class UnfinishedDeliveries implements Round {

    private static final Logger LOG = Logger.getLogger(UnfinishedDeliveries.class.getName());

    @Inject
    private Cooperations cooperations;

    @Inject
    private UnfinishedFiles unfinished;

    @Inject
    private TableFiles files;

    @Inject
    private DeliveryRun road;

    @Override
    public String name() {
        return "monitoring.unfinished";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void go() {
        ActorContext.callAs(Actor.system(null, "unfinished deliveries"), () -> cooperations.all())
                .forEach(cooperation -> {
                    Actor system = Actor.system(cooperation.id(), "unfinished deliveries");
                    List<UnfinishedFiles.Unfinished> found = ActorContext.callAs(system, unfinished::find);
                    found.forEach(file -> finish(file, system));
                });
    }

    /** One that cannot be finished now does not keep the others waiting. */
    private void finish(UnfinishedFiles.Unfinished file, Actor system) {
        Received head = file.head();
        try {
            ReadFile read = ActorContext.callAs(
                    system,
                    () -> FileReader.read(
                            files.read(head.fileName(), new ByteArrayInputStream(file.content())), head.month()));
            road.run(head.cooperationId(), file.sender(), List.of(head), Map.of(head.id(), read), true);
            LOG.log(Level.INFO, "delivery {0} was left unfinished and is finished now", head.id());
        } catch (Refusal | DatabaseFailure refusal) {
            LOG.log(Level.WARNING, "delivery " + head.id() + " stays unfinished", refusal);
        }
    }
}
