package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.TaskAsked;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSettled;
import nl.mgr.platform.Tasks;
import org.jspecify.annotations.Nullable;

/** Called by other modules' services, which have asked for the right to the thing itself. */
@ApplicationScoped
@Guarded
@Transactional
class TaskDesk implements Tasks {

    @Inject
    private TaskBook book;

    @Inject
    private DomainEvents events;

    /** Only the system gives tasks: with the rows of whoever causes one, it could not be given to others. */
    @Override
    @Right(Right.EVERYBODY)
    public void open(NewTask task) {
        Actor actor = ActorContext.current();
        if (actor.kind() == ActorKind.SYSTEM) {
            book.open(task, Doer.of(actor));
        } else {
            events.publish(asked(task, actor));
        }
    }

    private static TaskAsked asked(NewTask task, Actor by) {
        return new TaskAsked(
                task.kind().module(),
                task.kind().name(),
                task.subject().toString(),
                task.key(),
                task.organisation(),
                task.organisationName(),
                TaskFacts.write(task.facts()),
                task.address(),
                task.since(),
                task.due(),
                by.personId(),
                by.name());
    }

    @Override
    @Right(Right.EVERYBODY)
    public void done(TaskKind kind, Subject subject, String key) {
        if (mine(kind)) {
            book.done(kind, subject, key, Doer.of(ActorContext.current()));
        } else {
            settle(kind, subject, key, null);
        }
    }

    @Override
    @Right(Right.EVERYBODY)
    public void drop(TaskKind kind, Subject subject, String key, String reason) {
        if (mine(kind)) {
            book.drop(kind, subject, key, Doer.of(ActorContext.current()), reason);
        } else {
            settle(kind, subject, key, reason);
        }
    }

    private void settle(TaskKind kind, Subject subject, String key, @Nullable String reason) {
        Doer by = Doer.of(ActorContext.current());
        events.publish(
                new TaskSettled(kind.module(), kind.name(), subject.toString(), key, by.personId(), by.name(), reason));
    }

    private static boolean mine(TaskKind kind) {
        ActorKind actor = ActorContext.current().kind();
        return actor == ActorKind.SYSTEM || actor == kind.party().actor();
    }
}
