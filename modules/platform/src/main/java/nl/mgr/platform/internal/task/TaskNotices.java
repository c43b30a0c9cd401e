package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What people hear of tasks; that there is one, the work list tells. */
@ApplicationScoped
public class TaskNotices implements NoticeKinds {

    /** Somebody gave it to the reader: values are who and the task. */
    static final String GIVEN = "platform.taak-gekregen";
    /** Its day has passed: the task and the day. */
    static final String LATE = "platform.taak-te-laat";
    /** It came to who leads because it is late for long: the task and its day. */
    static final String ESCALATED = "platform.taak-bij-leiding";

    private static final OrganisationKind[] EVERYBODY = {
        OrganisationKind.COOPERATION_TEAM, OrganisationKind.MUNICIPALITY, OrganisationKind.PROVIDER
    };

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(GIVEN, NoticeWay.MAIL, true, EVERYBODY),
                NoticeKind.of(LATE, NoticeWay.DIGEST, true, EVERYBODY),
                NoticeKind.of(ESCALATED, NoticeWay.DIGEST, true, EVERYBODY));
    }
}
