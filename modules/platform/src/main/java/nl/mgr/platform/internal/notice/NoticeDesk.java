package nl.mgr.platform.internal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeTold;
import nl.mgr.platform.Notifications;

/** Writes the telling into the outbox, with the change it tells of. */
@ApplicationScoped
@Guarded
class NoticeDesk implements Notifications {

    @Inject
    private DomainEvents events;

    @Inject
    private Kinds kinds;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    @Right(Right.EVERYBODY)
    public void tell(String kind, Subject subject, Collection<NoticeReaders> readers, Object... values) {
        if (kinds.find(kind).isEmpty()) {
            throw new IllegalArgumentException("no module declares notices of the kind " + kind);
        }
        Actor actor = ActorContext.current();
        // what a demo brings along happened long ago
        if (actor.kind() == ActorKind.SYSTEM && actor.name().equals("demo")) {
            return;
        }
        events.publish(new NoticeTold(
                Ids.next(),
                kind,
                subject.toString(),
                readers.stream().map(NoticeReaders::toString).collect(Collectors.joining("\n")),
                Arrays.stream(values).map(NoticeValue::write).collect(Collectors.joining("\n")),
                actor.personId()));
    }
}
