package nl.mgr.platform;

import java.util.Collection;

/**
 * The one door through which a look at people's data is written down, after the standard Logboek dataverwerkingen. It is
 * called by the service that reads the data, in the transaction of the reading: what cannot be written down is not shown.
 *
 * <pre>{@code
 * looks.looked("platform:toegang", "lid", List.of(DataSubject.person(member.personId())));
 * }</pre>
 */
public interface ProcessingLog {

    /**
     * Whoever acts looks at the data of these people. Their own are left out, and several looks at the same person within
     * one request are one.
     *
     * @param activity id of a {@link ProcessingActivity}, e.g. {@code platform:toegang}
     * @param operation the way of looking, e.g. {@code lid}
     * @param subjects any number; written in one statement
     * @throws IllegalArgumentException when no module declares the activity, or it is not one that is {@link
     *     ProcessingActivity#lookedAt}
     */
    void looked(String activity, String operation, Collection<DataSubject> subjects);
}
