package nl.mgr.cooperation.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ParticipationRequests.State;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;

/** What is on no agenda while no body decided goes on one; what was granted is carried out. */
@ApplicationScoped
class RequestTasks implements TaskSource {

    private static final String MODULE = "cooperation";
    private static final int PATIENCE = 14;

    static final TaskKind LAY = TaskKind.of(
            MODULE,
            "verzoek-agenderen",
            OrganisationKind.COOPERATION_TEAM,
            "cooperation.meeting.change",
            "management-assistant",
            "manager");

    static final TaskKind CARRY_OUT = TaskKind.of(
                    MODULE,
                    "verzoek-uitvoeren",
                    OrganisationKind.COOPERATION_TEAM,
                    "cooperation.participation.change",
                    "administrator")
            .escalating(PATIENCE, "manager");

    @Inject
    private RequestReader reader;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(LAY, CARRY_OUT);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        return reader.waiting().stream()
                .filter(request -> onNoAgenda(request) || request.state() == State.GRANTED)
                .map(RequestTasks::task)
                .toList();
    }

    private static boolean onNoAgenda(Request request) {
        return request.state() == State.SUBMITTED || request.state() == State.ADVISED;
    }

    private static NewTask task(Request request) {
        boolean granted = request.state() == State.GRANTED;
        return NewTask.forTeam(
                granted ? CARRY_OUT : LAY,
                RequestSubjects.subject(request.id()),
                granted ? "" : key(request),
                List.of(request.municipality().name(), request.subject(), request.effective()),
                RequestSubjects.page(request.id()),
                request.lastStep(),
                granted ? request.effective().minusDays(1) : null);
    }

    /** Once before the advice and once after it. */
    static String key(Request request) {
        return request.state().code();
    }
}
