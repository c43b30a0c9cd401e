package nl.mgr.cooperation.internal.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.SetUp.Progress;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;

/** As long as people can not work in a cooperation, its administrator is asked to set it up. */
@ApplicationScoped
class SetUpTasks implements TaskSource {

    private static final String MODULE = "cooperation";

    private static final TaskKind SET_UP = TaskKind.of(
            MODULE, "inrichten", OrganisationKind.COOPERATION_TEAM, "cooperation.offer.change", "administrator");

    @Inject
    private SetUpReader reader;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(SET_UP);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        Progress progress = reader.progress();
        if (progress.ready()) {
            return List.of();
        }
        return List.of(NewTask.forTeam(
                SET_UP,
                new Subject(MODULE, "set-up", ActorContext.current().requireCooperation()),
                "",
                List.of((long) progress.done(), (long) progress.steps().size()),
                "/samenwerking/inrichten",
                progress.founded().isBefore(today) ? progress.founded() : today,
                null));
    }
}
