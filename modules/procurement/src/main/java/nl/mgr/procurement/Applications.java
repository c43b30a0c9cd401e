package nl.mgr.procurement;

import java.util.List;
import java.util.UUID;

/** Applications of providers for lots, from submission to award. */
public interface Applications {

    /** The lots that are open to the acting provider, and those it applied for. */
    List<OpenLot> forProvider();

    /**
     * The acting provider applies.
     *
     * @throws LotNotOpen when the lot takes no applications today
     * @throws AppliedAlready when the provider applied for this lot before
     * @throws TermsNotAccepted when the provider does not declare to meet the terms
     */
    UUID submit(UUID lotId, boolean meetsTerms, String remark);

    /** Enters an application on behalf of a provider, e.g. one that came on paper. */
    UUID enter(UUID lotId, UUID providerId, String remark);

    /** @throws AssessedAlready when a judgement was given before */
    void admit(UUID applicationId, String motivation);

    /**
     * @throws AssessedAlready when a judgement was given before
     * @throws MotivationMissing when no reason is given: the provider has a right to one
     */
    void reject(UUID applicationId, String motivation);

    /**
     * Awards the lot to an admitted provider; a contract is drafted from it.
     *
     * @throws NotAdmitted when the application is not admitted, or awarded already
     */
    void award(UUID applicationId);
}
