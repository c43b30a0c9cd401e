package nl.mgr.providers.internal.merger;

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
import nl.mgr.providers.ProviderMergers.Merger;
import nl.mgr.ui.Formats;

/** A merger that was asked for waits for a second person. */
@ApplicationScoped
class MergerTasks implements TaskSource {

    private static final String MODULE = "providers";
    private static final int PATIENCE = 14;

    static final TaskKind APPROVE = TaskKind.of(
                    MODULE,
                    "samenvoeging-goedkeuren",
                    OrganisationKind.COOPERATION_TEAM,
                    "providers.merger.approve",
                    "contract-administrator",
                    "manager")
            .escalating(PATIENCE, "manager");

    @Inject
    private MergerReader reader;

    static Subject subject(UUID merger) {
        return new Subject(MODULE, "merger", merger);
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(APPROVE);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        return reader.waiting().stream().map(MergerTasks::task).toList();
    }

    private static NewTask task(Merger merger) {
        LocalDate since = LocalDate.ofInstant(merger.askedAt(), Formats.ZONE);
        return NewTask.forTeam(
                APPROVE,
                subject(merger.id()),
                "",
                List.of(merger.oldName(), merger.staysName(), merger.askedBy()),
                "/aanbieders/samenvoeging?id=" + merger.id(),
                since,
                since.plusDays(PATIENCE));
    }
}
