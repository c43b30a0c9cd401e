package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;

/** Tells those who have a seat that vote: they are called, the meeting moves, or it does not go on. */
@ApplicationScoped
class MeetingNotices implements NoticeKinds {

    /** Name of the body, the day and the hour. */
    private static final String CALLED = "cooperation.vergadering";

    private static final String MOVED = "cooperation.vergadering-verzet";
    private static final String CALLED_OFF = "cooperation.vergadering-afgelast";

    @Inject
    private Notifications notifications;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(CALLED, NoticeWay.MAIL, false, OrganisationKind.MUNICIPALITY),
                NoticeKind.of(MOVED, NoticeWay.MAIL, false, OrganisationKind.MUNICIPALITY),
                NoticeKind.of(CALLED_OFF, NoticeWay.MAIL, false, OrganisationKind.MUNICIPALITY));
    }

    void called(Meeting meeting, List<MunicipalityRef> voters) {
        tell(CALLED, meeting, voters);
    }

    void moved(Meeting meeting, List<MunicipalityRef> voters) {
        tell(MOVED, meeting, voters);
    }

    void calledOff(Meeting meeting, List<MunicipalityRef> voters) {
        tell(CALLED_OFF, meeting, voters);
    }

    private void tell(String kind, Meeting meeting, List<MunicipalityRef> voters) {
        notifications.tell(
                kind,
                new Subject("cooperation", "meeting", meeting.id()),
                voters.stream()
                        .map(voter -> NoticeReaders.municipality(voter.id(), "cooperation.body.view"))
                        .toList(),
                meeting.bodyName(),
                meeting.terms().day(),
                meeting.terms().from());
    }
}
