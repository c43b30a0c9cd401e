package nl.mgr.contracts.internal.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What people are told about indexation. */
@ApplicationScoped
class IndexationNotices implements NoticeKinds {

    /** Number of the run and how many tariffs it is about. */
    static final String PROPOSED = "contracts.indexatie-voorgelegd";
    /** First day of the new tariffs. */
    static final String LETTER = "contracts.tarieven-nieuw";
    /** First day of the tariffs that were taken back. */
    static final String LETTER_BACK = "contracts.tarieven-terug";
    /** Number of the run and the first day of its tariffs. */
    static final String MUNICIPALITY = "contracts.indexatie-toegepast";
    /** Number of the run and the first day its tariffs would have had. */
    static final String MUNICIPALITY_BACK = "contracts.indexatie-terug";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(PROPOSED, NoticeWay.MAIL, true, OrganisationKind.COOPERATION_TEAM),
                NoticeKind.of(LETTER, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(LETTER_BACK, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(MUNICIPALITY, NoticeWay.MAIL, true, OrganisationKind.MUNICIPALITY),
                NoticeKind.of(MUNICIPALITY_BACK, NoticeWay.MAIL, true, OrganisationKind.MUNICIPALITY));
    }
}
