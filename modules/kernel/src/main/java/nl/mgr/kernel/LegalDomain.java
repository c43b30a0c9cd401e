package nl.mgr.kernel;

import java.util.Arrays;

/** The law under which care is given, and so the submodule that a municipality opts into. In the database: its code. */
public enum LegalDomain {
    YOUTH("jeugd"),
    SOCIAL_SUPPORT("wmo"),
    SHELTERED_LIVING("bw"),
    PARTICIPATION("participatie");

    private final String code;

    LegalDomain(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no domain has this code */
    public static LegalDomain of(String code) {
        return Arrays.stream(values())
                .filter(domain -> domain.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such legal domain: " + code));
    }
}
