package nl.mgr.cooperation.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ParticipationRequests.StepKind;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;

/**
 * A municipality hears of every step of its request that somebody else takes; that it was carried out it hears with the
 * participation that begins or stops. Staff hear that one came in or was taken back.
 */
@ApplicationScoped
class RequestNotices implements NoticeKinds {

    /** Name of the municipality, and of the submodule. */
    private static final String SUBMITTED = "cooperation.verzoek-ingediend";

    private static final String WITHDRAWN = "cooperation.verzoek-ingetrokken";

    /** Name of the submodule, of the body, and the day of the meeting. */
    private static final Map<StepKind, String> TO_MUNICIPALITY = Map.of(
            StepKind.ADVICE_ASKED, "cooperation.verzoek-op-agenda",
            StepKind.DECISION_ASKED, "cooperation.verzoek-op-agenda",
            StepKind.MOVED, "cooperation.verzoek-verzet",
            StepKind.OFF_AGENDA, "cooperation.verzoek-van-agenda",
            StepKind.ADVISED, "cooperation.verzoek-geadviseerd",
            StepKind.POSTPONED, "cooperation.verzoek-aangehouden",
            StepKind.GRANTED, "cooperation.verzoek-toegewezen",
            StepKind.REJECTED, "cooperation.verzoek-afgewezen");

    private static final List<String> NAMES = List.of(
            "cooperation.verzoek-op-agenda",
            "cooperation.verzoek-verzet",
            "cooperation.verzoek-van-agenda",
            "cooperation.verzoek-geadviseerd",
            "cooperation.verzoek-aangehouden",
            "cooperation.verzoek-toegewezen",
            "cooperation.verzoek-afgewezen");

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        List<NoticeKind> kinds = new ArrayList<>();
        kinds.add(NoticeKind.of(SUBMITTED, NoticeWay.MAIL, true, OrganisationKind.COOPERATION_TEAM));
        kinds.add(NoticeKind.of(WITHDRAWN, NoticeWay.MAIL, true, OrganisationKind.COOPERATION_TEAM));
        NAMES.forEach(name -> kinds.add(NoticeKind.of(name, NoticeWay.MAIL, false, OrganisationKind.MUNICIPALITY)));
        return List.copyOf(kinds);
    }

    void told(StepKind kind, Request request, Meeting meeting) {
        String notice = TO_MUNICIPALITY.get(kind);
        if (notice != null) {
            notifications.tell(
                    notice,
                    RequestSubjects.subject(request.id()),
                    List.of(NoticeReaders.municipality(request.municipality().id(), RequestSubjects.VIEW)),
                    request.subject(),
                    meeting.bodyName(),
                    meeting.terms().day());
        }
    }

    void submitted(Request request) {
        staff(SUBMITTED, request);
    }

    void withdrawn(Request request) {
        staff(WITHDRAWN, request);
    }

    private void staff(String kind, Request request) {
        notifications.tell(
                kind,
                RequestSubjects.subject(request.id()),
                List.of(NoticeReaders.staff("cooperation.meeting.change")),
                request.municipality().name(),
                request.subject());
    }
}
