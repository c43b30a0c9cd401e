package nl.mgr.cooperation;

import nl.mgr.kernel.Coded;

/** What a council thinks of a draft budget. */
public enum Stance implements Coded {
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
    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for another word */
    public static Stance of(String code) {
        return Coded.of(Stance.class, code);
    }
}
