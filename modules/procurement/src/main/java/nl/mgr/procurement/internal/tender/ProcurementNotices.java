package nl.mgr.procurement.internal.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What this module tells people. */
@ApplicationScoped
public class ProcurementNotices implements NoticeKinds {

    /** A lot is open for applications: values are number and title of the lot. */
    public static final String OPEN = "procurement.perceel-open";
    /** An application came in; who applied stays closed until the deadline: number and title of the lot. */
    public static final String APPLIED = "procurement.inschrijving-binnen";
    /** A lot was awarded to the reader's organisation: number and title of the lot. */
    public static final String AWARDED = "procurement.gunning";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(OPEN, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(APPLIED, NoticeWay.DIGEST, true, OrganisationKind.COOPERATION_TEAM),
                NoticeKind.of(AWARDED, NoticeWay.MAIL, false, OrganisationKind.PROVIDER));
    }
}
