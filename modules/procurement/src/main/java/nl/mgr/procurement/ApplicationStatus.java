package nl.mgr.procurement;

import nl.mgr.kernel.Coded;

/** Where an application stands. In the database: its code. */
public enum ApplicationStatus implements Coded {
    SUBMITTED("submitted"),
    /** The provider meets the terms. */
    ADMITTED("admitted"),
    REJECTED("rejected"),
    /** A contract is drafted from it. */
    AWARDED("awarded");

    private final String code;

    ApplicationStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static ApplicationStatus of(String code) {
        return Coded.of(ApplicationStatus.class, code);
    }
}
