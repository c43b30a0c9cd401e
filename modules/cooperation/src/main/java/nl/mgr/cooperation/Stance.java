package nl.mgr.cooperation;

import java.util.Arrays;

/** What a council thinks of a draft budget. */
public enum Stance {
    /** It lets know that it has no opinion. */
    NONE("geen"),
    POSITIVE("positief"),
    CRITICAL("kritisch"),
    NEGATIVE("negatief");

    private final String code;

    Stance(String code) {
        this.code = code;
    }

    /** As it stands in texts and the database. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for another word */
    public static Stance of(String code) {
        return Arrays.stream(values())
                .filter(stance -> stance.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such stance: " + code));
    }
}
