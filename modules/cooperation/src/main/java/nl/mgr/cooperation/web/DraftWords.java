package nl.mgr.cooperation.web;

import java.io.Serializable;

/** How many changes are prepared, in the words of the page. */
public record DraftWords(int count, String told, String heading, String verb, String question) implements Serializable {

    static DraftWords of(int count) {
        return new DraftWords(
                count,
                OverviewFacts.counted("wijziging.aantal", count),
                OverviewFacts.counted("wijziging.kop", count),
                OverviewFacts.counted("wijziging.knop", count),
                OverviewFacts.counted("wijziging.vraag", count));
    }
}
