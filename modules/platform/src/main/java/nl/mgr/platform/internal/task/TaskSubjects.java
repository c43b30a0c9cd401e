package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/** {@code platform:task:<id>}, for whoever may see it on a work list. */
@ApplicationScoped
@Transactional
class TaskSubjects implements SubjectResolver {

    static final String KIND = "task";

    private static final String ONE = "select " + TaskRows.COLUMNS + " from " + TaskRows.FROM + " and t.id = ?";

    @Inject
    private Database database;

    @Inject
    private TaskRows rows;

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        Actor actor = ActorContext.current();
        if (!subject.kind().equals(KIND)
                || actor.kind() == ActorKind.SYSTEM
                || actor.cooperationId() == null
                || !actor.may("platform.task.view")) {
            return Optional.empty();
        }
        return database.first(
                ONE,
                row -> new Resolved(rows.row(row, actor).text(), "/werk/taak?id=" + subject.id()),
                actor.requireCooperation(),
                rows.modules(actor),
                subject.id());
    }

    static Subject of(Task task) {
        return new Subject("platform", KIND, task.id());
    }
}
