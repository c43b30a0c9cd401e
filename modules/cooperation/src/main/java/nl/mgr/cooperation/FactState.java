package nl.mgr.cooperation;

import nl.mgr.kernel.Coded;

/** How sure a fact is; always shown beside it. */
public enum FactState implements Coded {
    KNOWN("known"),
    ASSUMED("assumed"),
    MISSING("missing");

    private final String code;

    FactState(String code) {
        this.code = code;
    }

    /** As it stands in the database and in bundle keys. */
    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for another word */
    public static FactState of(String code) {
        return Coded.of(FactState.class, code);
    }
}
