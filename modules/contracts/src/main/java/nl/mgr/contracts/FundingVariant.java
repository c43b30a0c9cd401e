package nl.mgr.contracts;

import nl.mgr.kernel.Coded;

/** How care is paid (the three national variants). In the database: its code. */
public enum FundingVariant implements Coded {
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

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no variant has this code */
    public static FundingVariant of(String code) {
        return Coded.of(FundingVariant.class, code);
    }
}
