package nl.mgr.cooperation;

import java.util.Arrays;

/** How sure a fact is; always shown beside it. */
public enum FactState {
    KNOWN("known"),
    ASSUMED("assumed"),
    MISSING("missing");

    private final String code;

    FactState(String code) {
        this.code = code;
    }

    /** As it stands in the database and in bundle keys. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for another word */
    public static FactState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a state of a fact: " + code));
    }
}
