package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.ParticipationSource;

/**
 * The gates' one question. It is asked before the actor's scope is known, because the scope follows from the answer; so
 * it is read in a transaction of its own, as the log-in.
 */
@ApplicationScoped
public class ParticipationGate implements ParticipationSource {

    @Inject
    private GateReader reader;

    @Override
    public List<UUID> cooperations() {
        return ActorContext.callAs(Actor.authentication(), reader::cooperations);
    }

    @Override
    public ModuleAccess offered(UUID cooperationId, LocalDate day) {
        return ActorContext.callAs(Actor.authentication(), () -> reader.offered(cooperationId, day));
    }

    @Override
    public ModuleAccess takesPart(UUID cooperationId, UUID municipalityId, LocalDate day) {
        return ActorContext.callAs(Actor.authentication(), () -> reader.takesPart(cooperationId, municipalityId, day));
    }

    @Override
    public List<UUID> withPredecessors(UUID municipalityId) {
        return ActorContext.callAs(Actor.authentication(), () -> reader.withPredecessors(municipalityId));
    }
}
