package nl.mgr.procurement;

import java.util.Arrays;

/** Where an application stands. In the database: its code. */
public enum ApplicationStatus {
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

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static ApplicationStatus of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such application status: " + code));
    }
}
