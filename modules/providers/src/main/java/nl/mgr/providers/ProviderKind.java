package nl.mgr.providers;

import java.util.Arrays;

/** How a provider is organised. In the database: its code. */
public enum ProviderKind {
    /** An institution with staff. */
    INSTITUTION("instelling"),
    /** A professional who works alone or in a small practice. */
    INDEPENDENT("vrijgevestigd");

    private final String code;

    ProviderKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no kind has this code */
    public static ProviderKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of provider: " + code));
    }
}
