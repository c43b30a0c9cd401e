package nl.mgr.procurement;

import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;

/** Applications of providers for lots, from submission to award. */
public interface Applications {

    /** The lots that are open today, and those the acting provider applied for; open ones first. */
    List<OpenLot> forProvider();

    /** @throws NotFound when it is not published or not of the provider's cooperation */
    OpenLot lotForProvider(UUID lotId);

    /**
     * The acting provider applies.
     *
     * @throws LotNotOpen when the lot takes no applications today
     * @throws AppliedAlready when the provider applied for this lot before
     * @throws TermsNotAccepted when the provider does not declare to meet the terms
     */
    UUID submit(UUID lotId, boolean meetsTerms, String remark);

    /**
     * Enters an application that came on paper; the provider's declaration is in it.
     *
     * @throws LotNotOpen when the lot takes no applications today
     * @throws AppliedAlready when the provider applied for this lot before
     */
    UUID enter(UUID lotId, UUID providerId, String remark);

    /** What waits for a judgement and may be judged today, oldest first. */
    List<ApplicationRow> toAssess();

    /** @throws NotFound when it does not exist for this actor, or is sealed */
    ApplicationRow get(UUID applicationId);

    /**
     * @throws AssessedAlready when a judgement was given before
     * @throws ApplicationsSealed when a choice is made and providers may still apply
     */
    void admit(UUID applicationId, String motivation);

    /**
     * @throws AssessedAlready when a judgement was given before
     * @throws ApplicationsSealed when a choice is made and providers may still apply
     * @throws MotivationMissing when no reason is given: the provider has a right to one
     */
    void reject(UUID applicationId, String motivation);

    /**
     * Awards the lot to an admitted provider; a contract is drafted from it.
     *
     * @throws NotAdmitted when the application is not admitted, or awarded already
     * @throws AwardTooLate when the contracts of the lot are over
     */
    void award(UUID applicationId);
}
