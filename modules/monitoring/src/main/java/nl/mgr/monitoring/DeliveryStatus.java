package nl.mgr.monitoring;

import java.util.Locale;

/** How far a file has come. In the database and in message keys: the name in lower case. */
public enum DeliveryStatus {
    /** The bytes are kept; a crash from here on loses nothing. */
    RECEIVED,
    /** Every row is right; not yet in the figures. */
    VALIDATED,
    /** At least one row is wrong; nothing of the file is in the figures. */
    REFUSED,
    /** In the figures, until a later version replaces it. */
    SUBMITTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no status has this code */
    public static DeliveryStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
