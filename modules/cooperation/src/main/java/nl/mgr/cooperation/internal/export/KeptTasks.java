package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;

/** A municipality that left takes what was kept for it into its own archive: done by fetching one of the files. */
@ApplicationScoped
class KeptTasks implements TaskSource {

    private static final String MODULE = "cooperation";

    static final TaskKind FETCH = TaskKind.of(
                    MODULE,
                    "haalop",
                    OrganisationKind.MUNICIPALITY,
                    "cooperation.export.view",
                    "policy-officer",
                    "municipality-administrator")
            .escalating(30, "municipality-administrator")
            .openedOnce();

    private static final int DAYS = 30;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(FETCH);
    }

    /** None follows from the state of things: it is opened when the document is made. */
    @Override
    public List<NewTask> wanted(LocalDate today) {
        return List.of();
    }

    static NewTask fetch(UUID participation, Left left, LocalDate today) {
        return new NewTask(
                FETCH,
                participation(participation),
                "",
                left.leaving().municipalityId(),
                left.municipality(),
                List.of(left.submodule(), left.leaving().lastDay()),
                "/samenwerking/uitvoer",
                today,
                today.plusDays(DAYS));
    }

    static Subject participation(UUID id) {
        return new Subject(MODULE, "participation", id);
    }
}
