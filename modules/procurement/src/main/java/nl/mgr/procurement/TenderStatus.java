package nl.mgr.procurement;

import java.util.Arrays;

/** Where a tender stands; it follows from its lots. */
public enum TenderStatus {
    /** Being prepared: only staff and the municipalities concerned know of it. */
    DRAFT("draft"),
    /** Providers may apply for a lot. */
    OPEN("open"),
    /** No applications any more, and nothing awarded. */
    CLOSED("closed"),
    /** No applications any more, and a lot was awarded. */
    AWARDED("awarded");

    private final String code;

    TenderStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static TenderStatus of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such tender status: " + code));
    }
}
