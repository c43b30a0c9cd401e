package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.platform.NoticeWay;
import nl.mgr.platform.OrganisationKind;

/** What this module tells people. */
@ApplicationScoped
class ContractNotices implements NoticeKinds {

    /** Number of the contract and the first day it is in force. */
    static final String SIGNED = "contracts.contract-getekend";
    /** Number of the contract and its last day. */
    static final String ENDED = "contracts.contract-eindigt";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(SIGNED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER),
                NoticeKind.of(ENDED, NoticeWay.MAIL, true, OrganisationKind.PROVIDER));
    }
}
