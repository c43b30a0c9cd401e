package nl.mgr.platform.internal.retention;

import nl.mgr.kernel.Settings;

/**
 * How long a kind is kept here.
 *
 * @param kind module and name, e.g. {@code platform:mail}
 * @param usualDays unless the installation says otherwise
 */
public record RetentionTerm(String kind, int usualDays) {

    public int days() {
        return possible(Settings.number(setting(), usualDays));
    }

    /** @throws IllegalStateException for a number that would remove what was made today */
    int possible(int days) {
        if (days < 1) {
            throw new IllegalStateException(setting() + "=" + days + " keeps nothing; the least is 1 (day)");
        }
        return days;
    }

    String setting() {
        return "mgr.retention." + kind.replace(':', '.');
    }
}
