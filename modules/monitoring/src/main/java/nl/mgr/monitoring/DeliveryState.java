package nl.mgr.monitoring;

import java.util.Locale;

/** Where a provider stands with one month. In SQL and message keys: the name in lower case. */
public enum DeliveryState {
    /** All expected lines are in and were in time. */
    COMPLETE,
    /** All expected lines are in, after the due date. */
    LATE,
    /** Something is in, not all of it. */
    INCOMPLETE,
    /** Nothing is in; the last file was refused. */
    REFUSED,
    /** Nothing is in and the due date has passed: a gap in the figures. */
    MISSING,
    /** Nothing is in yet, and there is time. */
    OPEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no state has this code */
    public static DeliveryState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the provider has to do something. */
    public boolean asks() {
        return this != COMPLETE && this != LATE;
    }
}
