package nl.mgr.contracts;

import java.util.Arrays;

/** How care is paid (the three national variants). In the database: its code. */
public enum FundingVariant {
    /** Per unit delivered. */
    EFFORT("inspanning"),
    /** Per result. */
    OUTPUT("output"),
    /** A sum for a task. */
    TASK("taakgericht");

    private final String code;

    FundingVariant(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no variant has this code */
    public static FundingVariant of(String code) {
        return Arrays.stream(values())
                .filter(variant -> variant.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such funding variant: " + code));
    }
}
