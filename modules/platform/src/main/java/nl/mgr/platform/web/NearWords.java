package nl.mgr.platform.web;

import java.util.List;
import java.util.Locale;
import nl.mgr.ui.Words;

/** Which word somebody may have meant who typed another. */
final class NearWords {

    private NearWords() {}

    /** The nearest word of the titles; the word itself when it stands there, or when none is near enough. */
    static String near(String word, List<String> titles) {
        String best = word;
        int least = Math.max(2, word.length() / 3) + 1;
        for (String title : titles) {
            for (String other : title.split("[^\\p{L}\\p{N}]+")) {
                int distance = Words.distance(word, Words.plain(other));
                if (distance == 0) {
                    return word;
                }
                if (distance < least && other.length() > 2) {
                    least = distance;
                    best = other.toLowerCase(Locale.ROOT);
                }
            }
        }
        return best;
    }
}
