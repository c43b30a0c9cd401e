package nl.mgr.procurement;

import nl.mgr.kernel.Coded;

/** Where a tender stands; it follows from its lots. */
public enum TenderStatus implements Coded {
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

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static TenderStatus of(String code) {
        return Coded.of(TenderStatus.class, code);
    }
}
