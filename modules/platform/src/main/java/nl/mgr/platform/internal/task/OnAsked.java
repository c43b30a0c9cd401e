package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mgr.kernel.DomainEventListener;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.TaskAsked;
import nl.mgr.platform.TaskKind;

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
            book.open(task(kind, event), by);
        });
    }

    private static NewTask task(TaskKind kind, TaskAsked event) {
        return new NewTask(
                kind,
                Subject.parse(event.subject()),
                event.key(),
                event.organisation(),
                event.organisationName(),
                TaskFacts.read(event.facts()),
                event.address(),
                event.since(),
                event.due());
    }
}
