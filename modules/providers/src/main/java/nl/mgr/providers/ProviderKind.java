package nl.mgr.providers;

import nl.mgr.kernel.Coded;

/** How a provider is organised. In the database: its code. */
public enum ProviderKind implements Coded {
    /** An institution with staff. */
    INSTITUTION("instelling"),
    /** A professional who works alone or in a small practice. */
    INDEPENDENT("vrijgevestigd");

    private final String code;

    ProviderKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no kind has this code */
    public static ProviderKind of(String code) {
        return Coded.of(ProviderKind.class, code);
    }
}
