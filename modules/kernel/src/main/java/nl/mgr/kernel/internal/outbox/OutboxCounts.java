package nl.mgr.kernel.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.OutboxState;

/** Counts only: nobody but the system reads messages of all cooperations, the administrator of the installation neither. */
@ApplicationScoped
class OutboxCounts implements OutboxState {

    @Inject
    private OutboxDelivery delivery;

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Waiting waiting() {
        Actor actor = ActorContext.current();
        return actor.kind() == ActorKind.PLATFORM
                ? ActorContext.callAs(Actor.system(null, "counting for " + actor.name()), delivery::waiting)
                : delivery.waiting();
    }
}
