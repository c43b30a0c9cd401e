package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.DomainEventListener;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.TaskSettled;

/** Ends the task of an organisation that another one's doing settled. */
@ApplicationScoped
class OnSettled implements DomainEventListener<TaskSettled> {

    @Inject
    private TaskBook book;

    @Inject
    private Kinds kinds;

    @Override
    public Class<TaskSettled> type() {
        return TaskSettled.class;
    }

    @Override
    public void on(TaskSettled event) {
        Doer by = new Doer(event.byId(), event.byName());
        kinds.find(event.module(), event.kind()).ifPresent(kind -> {
            Subject subject = Subject.parse(event.subject());
            String reason = event.reason();
            if (reason == null) {
                book.done(kind, subject, event.key(), by);
            } else {
                book.drop(kind, subject, event.key(), by, reason);
            }
        });
    }
}
