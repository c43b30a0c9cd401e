package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.ui.Texts;

/** Tells whose task is late, and who leads. What was late already when it came onto the list is no news. */
@ApplicationScoped
class TaskAlarm {

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    void late(Task task) {
        UUID person = task.personId();
        tell(TaskNotices.LATE, task, person == null ? holders(task, task.needs()) : NoticeReaders.person(person));
    }

    void escalated(Task task) {
        tell(TaskNotices.ESCALATED, task, holders(task, TaskRows.LEADS));
    }

    private void tell(String kind, Task task, NoticeReaders readers) {
        LocalDate due = task.due();
        LocalDate opened = LocalDate.ofInstant(task.openedAt(), clock.getZone());
        if (due != null && !opened.isAfter(due)) {
            String text = Texts.of(task.module(), "taak." + task.kind(), TaskFacts.read(task.facts()));
            notifications.tell(kind, TaskSubjects.of(task), List.of(readers), text, due);
        }
    }

    private static NoticeReaders holders(Task task, String right) {
        OrganisationKind party = OrganisationKind.of(task.party());
        return switch (party) {
            case COOPERATION_TEAM -> NoticeReaders.staff(right);
            case MUNICIPALITY -> NoticeReaders.municipality(Objects.requireNonNull(task.municipalityId()), right);
            case PROVIDER -> NoticeReaders.provider(Objects.requireNonNull(task.providerId()), right);
            default -> throw new IllegalStateException("tasks of " + party);
        };
    }
}
