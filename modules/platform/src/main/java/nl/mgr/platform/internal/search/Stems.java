package nl.mgr.platform.internal.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.mgr.ui.Locales;

/**
 * What is left of a word when its ending is gone, so that "percelen" finds "perceel" and "deliveries" finds "delivery". Rough:
 * two words that differ may have one stem, never one word two.
 */
final class Stems {

    private static final int SHORTEST = 4;
    private static final List<String> DUTCH = List.of("heden", "heid", "ing", "en", "e", "s", "t", "d");
    private static final List<String> ENGLISH = List.of("ies", "ing", "ed", "es", "e", "s", "y");

    /** Words of questions that stand in every text. */
    private static final Set<String> DUTCH_SMALL = Set.of(
            "aan", "al", "als", "bij", "dan", "dat", "de", "die", "dit", "doe", "doen", "een", "en", "er", "het", "hoe",
            "hier", "ik", "in", "is", "je", "kan", "kun", "kunt", "maar", "mag", "mij", "mijn", "moet", "naar", "niet",
            "of", "om", "op", "over", "te", "u", "uit", "uw", "van", "voor", "waar", "waarom", "wanneer", "wat", "we",
            "welk", "welke", "wie", "wij", "wil", "worden", "wordt", "zij", "zijn");

    private static final Set<String> ENGLISH_SMALL = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "how", "i", "if", "in",
            "is", "it", "may", "me", "must", "my", "not", "of", "on", "or", "our", "should", "that", "the", "there",
            "this", "to", "we", "what", "when", "where", "which", "who", "why", "will", "with", "you", "your");

    private Stems() {}

    /** Whether a word says nothing by itself. */
    static boolean small(String word, Locale language) {
        return (dutch(language) ? DUTCH_SMALL : ENGLISH_SMALL).contains(word);
    }

    /** @param word plain */
    static String of(String word, Locale language) {
        String stem = word;
        String before;
        do {
            before = stem;
            stem = without(stem, dutch(language) ? DUTCH : ENGLISH);
        } while (!stem.equals(before));
        return sounds(stem);
    }

    private static boolean dutch(Locale language) {
        return language.equals(Locales.DUTCH);
    }

    private static String without(String word, List<String> endings) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    /** "perceel" and "percel", "tarief" and "tariev", "huis" and "huiz", "klas" and "klass" sound alike. */
    private static String sounds(String word) {
        StringBuilder sounds = new StringBuilder(word.length());
        for (char sign : word.toCharArray()) {
            int last = sounds.length() - 1;
            if (last < 0 || sounds.charAt(last) != sign) {
                sounds.append(sign);
            }
        }
        int last = sounds.length() - 1;
        char end = sounds.charAt(last);
        sounds.setCharAt(last, end == 'v' ? 'f' : end == 'z' ? 's' : end);
        return sounds.toString();
    }
}
