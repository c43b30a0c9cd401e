package nl.mgr.platform;

import java.util.Locale;

/** How somebody hears of something. Whatever comes by mail stands on screen too. */
public enum NoticeWay {
    /** On screen, and that is all. */
    SCREEN,
    /** On screen, and in the mail of the next morning. */
    DIGEST,
    /** On screen, and by mail at once. */
    MAIL,
    /** Not at all. */
    OFF;

    /** As it stands in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown code */
    public static NoticeWay of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
