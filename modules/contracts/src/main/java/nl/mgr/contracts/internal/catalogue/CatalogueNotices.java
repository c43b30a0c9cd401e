package nl.mgr.contracts.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What municipalities are told of their catalogue. */
@ApplicationScoped
class CatalogueNotices implements NoticeKinds {

    /** The month, and which publication it is. */
    static final String PUBLISHED = "contracts.catalogus-gepubliceerd";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(PUBLISHED, NoticeWay.DIGEST, true, OrganisationKind.MUNICIPALITY));
    }
}
