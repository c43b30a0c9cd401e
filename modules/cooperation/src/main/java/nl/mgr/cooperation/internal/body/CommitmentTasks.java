package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Commitments.Promise;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;

/** Who keeps the agenda sees to it that what was promised is done: until it is met, with its day. */
@ApplicationScoped
class CommitmentTasks implements TaskSource {

    private static final String MODULE = "cooperation";
    private static final int DAYS_LATE = 14;

    static final TaskKind KEEP = TaskKind.of(
                    MODULE,
                    "toezegging",
                    OrganisationKind.COOPERATION_TEAM,
                    "cooperation.meeting.change",
                    "management-assistant",
                    "manager")
            .escalating(DAYS_LATE, "manager")
            .openedOnce();

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(KEEP);
    }

    /** None follows from the state of things: it is opened when the promise is made. */
    @Override
    public List<NewTask> wanted(LocalDate today) {
        return List.of();
    }

    static NewTask keep(UUID commitment, Promise promise, LocalDate made) {
        return NewTask.forTeam(
                KEEP,
                subject(commitment),
                "",
                List.of(promise.text().strip(), promise.owner().strip(), promise.due()),
                "/samenwerking/toezeggingen",
                made,
                promise.due());
    }

    static Subject subject(UUID id) {
        return new Subject(MODULE, "commitment", id);
    }
}
