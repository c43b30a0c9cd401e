package nl.mgr.cooperation.internal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.Successions.Estate;
import nl.mgr.cooperation.Successions.Succession;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;

/** What has not passed yet is to be done before the successor's first day. */
@ApplicationScoped
class SuccessionTasks implements TaskSource {

    private static final String MODULE = "cooperation";
    private static final int PATIENCE = 14;

    private static final TaskKind PASS = TaskKind.of(
                    MODULE,
                    "opvolging",
                    OrganisationKind.COOPERATION_TEAM,
                    "cooperation.participation.change",
                    "administrator")
            .escalating(PATIENCE, "manager");

    @Inject
    private SuccessionReader reader;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(PASS);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        return reader.all().stream()
                .filter(estate -> !estate.passed())
                .map(Estate::succession)
                .map(one -> task(one, today))
                .toList();
    }

    private static NewTask task(Succession one, LocalDate today) {
        return NewTask.forTeam(
                PASS,
                new Subject(MODULE, "municipality", one.successor().id()),
                one.day().toString(),
                List.of(one.names(), one.successor().name(), one.day()),
                "/samenwerking/opvolging?code=" + one.successor().code().digits() + "&op=" + one.day(),
                today,
                one.day().minusDays(1));
    }
}
