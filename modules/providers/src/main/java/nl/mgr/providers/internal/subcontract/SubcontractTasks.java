package nl.mgr.providers.internal.subcontract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.providers.Subcontractors.Subcontract;
import nl.mgr.ui.Formats;

/** What a provider asks consent for waits for the team. */
@ApplicationScoped
class SubcontractTasks implements TaskSource {

    private static final String MODULE = "providers";
    private static final int PATIENCE = 14;

    static final TaskKind DECIDE = TaskKind.of(
            MODULE,
            "onderaannemer-besluiten",
            OrganisationKind.COOPERATION_TEAM,
            "providers.subcontract.decide",
            "contract-administrator",
            "relation-manager");

    @Inject
    private SubcontractReader reader;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(DECIDE);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        return reader.waiting().stream().map(SubcontractTasks::task).toList();
    }

    private static NewTask task(Subcontract asked) {
        LocalDate since = LocalDate.ofInstant(asked.askedAt(), Formats.ZONE);
        return NewTask.forTeam(
                DECIDE,
                SubcontractSubjects.subject(asked.id()),
                "",
                List.of(asked.providerName(), asked.name(), asked.from()),
                SubcontractSubjects.page(asked.id()),
                since,
                since.plusDays(PATIENCE));
    }
}
