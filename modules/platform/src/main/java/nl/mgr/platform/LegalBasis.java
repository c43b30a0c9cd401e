package nl.mgr.platform;

/** Why personal data may be processed at all: article 6, paragraph 1 of the General Data Protection Regulation. */
public enum LegalBasis {
    /** (a). */
    CONSENT,
    /** (b). */
    CONTRACT,
    /** (c). */
    LEGAL_DUTY,
    /** (d). */
    VITAL_INTEREST,
    /** (e). */
    PUBLIC_TASK,
    /** (f); not for what a public body does as its task. */
    LEGITIMATE_INTEREST
}
