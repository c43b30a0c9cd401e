package nl.mgr.contracts.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.contracts.CataloguePublications;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What people of municipalities are told of their catalogue when they subscribed: nothing while they did not choose. */
@ApplicationScoped
class CatalogueNotices implements NoticeKinds {

    /** The month, which publication it is, and how many lines differ from the one before it. */
    static final String PUBLISHED = CataloguePublications.NOTICE;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(PUBLISHED, NoticeWay.OFF, true, OrganisationKind.MUNICIPALITY));
    }
}
