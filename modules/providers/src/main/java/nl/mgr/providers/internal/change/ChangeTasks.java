package nl.mgr.providers.internal.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.providers.ChangeRequests.Change;
import nl.mgr.ui.Formats;

/** What a provider asks to have changed waits for the team. */
@ApplicationScoped
class ChangeTasks implements TaskSource {

    private static final String MODULE = "providers";
    private static final int PATIENCE = 14;

    static final TaskKind CHECK = TaskKind.of(
            MODULE,
            "wijzigverzoek-nakijken",
            OrganisationKind.COOPERATION_TEAM,
            "providers.provider.change",
            "contract-administrator",
            "relation-manager");

    @Inject
    private ChangeReader reader;

    static Subject provider(UUID id) {
        return new Subject(MODULE, "provider", id);
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(CHECK);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        return reader.waiting().stream().map(ChangeTasks::task).toList();
    }

    private static NewTask task(Change change) {
        LocalDate since = LocalDate.ofInstant(change.submittedAt(), Formats.ZONE);
        return NewTask.forTeam(
                CHECK,
                provider(change.provider()),
                change.id().toString(),
                List.of(change.providerName(), since),
                "/aanbieders/wijzigverzoek?id=" + change.id(),
                since,
                since.plusDays(PATIENCE));
    }
}
