package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.DomainEventListener;

/** Gives the task that another organisation's doing asked for; once, however often it is told. */
@ApplicationScoped
class OnAsked implements DomainEventListener<TaskAsked> {

    @Inject
    private TaskBook book;

    @Inject
    private Kinds kinds;

    @Override
    public Class<TaskAsked> type() {
        return TaskAsked.class;
    }

    @Override
    public void on(TaskAsked event) {
        Doer by = new Doer(event.byId(), event.byName());
        kinds.find(event.module(), event.kind()).ifPresent(kind -> {
            book.open(event.task(kind), by);
        });
    }
}
