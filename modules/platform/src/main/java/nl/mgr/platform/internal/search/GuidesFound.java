package nl.mgr.platform.internal.search;

import java.util.List;

/**
 * Texts that explain what was asked.
 *
 * @param matches the best first
 * @param guessed whether words were taken that are spelt nearly so, or not all of them
 */
record GuidesFound(List<Match> matches, boolean guessed) {

    static final GuidesFound NOTHING = new GuidesFound(List.of(), false);

    /** @param rank comparable with that of records */
    record Match(Guide guide, double rank) {}

    boolean empty() {
        return matches.isEmpty();
    }
}
