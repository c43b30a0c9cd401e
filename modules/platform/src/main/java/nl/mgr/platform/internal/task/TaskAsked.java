package nl.mgr.platform.internal.task;

import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.TaskKind;
import org.jspecify.annotations.Nullable;

/** Somebody's doing asks another organisation for something. */
record TaskAsked(
        String module,
        String kind,
        String subject,
        String key,
        @Nullable UUID organisation,
        String organisationName,
        String facts,
        String address,
        LocalDate since,
        @Nullable LocalDate due,
        @Nullable UUID byId,
        String byName)
        implements DomainEvent {

    static TaskAsked of(NewTask task, Doer by) {
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

    NewTask task(TaskKind of) {
        return new NewTask(
                of,
                Subject.parse(subject),
                key,
                organisation,
                organisationName,
                TaskFacts.read(facts),
                address,
                since,
                due);
    }
}
