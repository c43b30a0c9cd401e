package nl.mgr.procurement;

import nl.mgr.kernel.Coded;

/** Where a lot stands. In the database: its code. */
public enum LotStatus implements Coded {
    /** Being prepared: only staff and the municipalities concerned know of it. */
    DRAFT("draft"),
    /** Providers may apply. */
    OPEN("open"),
    /** No applications any more. */
    CLOSED("closed");

    private final String code;

    LotStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static LotStatus of(String code) {
        return Coded.of(LotStatus.class, code);
    }
}
