package nl.mgr.monitoring;

import java.io.Serializable;

/**
 * A provider's delivery seen per municipality.
 *
 * @param read rows of the last file for this municipality
 * @param wrong of these, with a problem
 */
public record MunicipalityCompleteness(String municipality, int expected, int read, int wrong) implements Serializable {

    public int missing() {
        return Math.max(0, expected - read);
    }
}
