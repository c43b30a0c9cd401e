package nl.mgr.procurement;

import java.util.Arrays;

/** Where a lot stands. In the database: its code. */
public enum LotStatus {
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

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static LotStatus of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such lot status: " + code));
    }
}
