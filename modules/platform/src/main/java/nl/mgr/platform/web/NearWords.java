package nl.mgr.platform.web;

import java.util.List;
import java.util.Locale;

/** Which word somebody may have meant who typed another. */
final class NearWords {

    private NearWords() {}

    /** The nearest word of the titles; the word itself when it stands there, or when none is near enough. */
    static String near(String word, List<String> titles) {
        String best = word;
        int least = Math.max(2, word.length() / 3) + 1;
        for (String title : titles) {
            for (String other : title.split("[^\\p{L}\\p{N}]+")) {
                int distance = distance(word, AskedWords.plain(other));
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

    /** How many signs differ, are too many or missing. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int at = 0; at < before.length; at++) {
            before[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int at = 1; at < before.length; at++) {
                int changed = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                now[at] = Math.min(changed, Math.min(before[at], now[at - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
