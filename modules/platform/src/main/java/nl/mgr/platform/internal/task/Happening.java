package nl.mgr.platform.internal.task;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a task, for its history.
 *
 * @param to name of the person, or the role, it went to
 * @param word what was said with it
 */
record Happening(
        What what, Doer by, @Nullable String to, @Nullable String word) {

    /** In the database: the name in lower case. */
    enum What {
        OPENED,
        TAKEN,
        GIVEN,
        RETURNED,
        LATE,
        ESCALATED,
        DONE,
        DROPPED;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Happening of(What what, Doer by) {
        return new Happening(what, by, null, null);
    }
}
