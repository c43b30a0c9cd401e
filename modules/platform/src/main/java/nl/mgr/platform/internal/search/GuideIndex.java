package nl.mgr.platform.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.mgr.ui.Words;

/** Which texts of a language have which words: a question looks through the words, not through the texts. */
final class GuideIndex {

    /** The texts that have a word, by their places, in the title and elsewhere. */
    private record Places(List<Integer> titles, List<Integer> texts) {

        Places() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** How much a word tells that stands in the title, and elsewhere. */
    private record Weight(double title, double text) {}

    // as the index of records weighs: as it stands or begins, by its stem, and within a longer word
    private static final Weight BEGINS = new Weight(1, 0.4);
    private static final Weight SAME_STEM = new Weight(0.8, 0.3);
    private static final Weight WITHIN = new Weight(0.5, 0.1);

    private static final int LONG_ENOUGH = 4;
    private static final int LONG = 6;

    private final Locale language;
    private final List<Guide> guides;
    private final Map<String, Places> words = new HashMap<>();
    private final Map<String, Places> stems = new HashMap<>();

    GuideIndex(List<Guide> guides, Locale language) {
        this.guides = List.copyOf(guides);
        this.language = language;
        for (int at = 0; at < guides.size(); at++) {
            for (String word : guides.get(at).title()) {
                places(words, word).titles().add(at);
                places(stems, Stems.of(word, language)).titles().add(at);
            }
            for (String word : guides.get(at).text()) {
                places(words, word).texts().add(at);
                places(stems, Stems.of(word, language)).texts().add(at);
            }
        }
    }

    private static Places places(Map<String, Places> all, String word) {
        return all.computeIfAbsent(word, none -> new Places());
    }

    List<Guide> guides() {
        return guides;
    }

    Locale language() {
        return language;
    }

    /** How well a word fits each of the texts, at most 1; zero where it does not occur. */
    double[] weights(String word) {
        double[] weights = new double[guides.size()];
        words.forEach((other, places) -> {
            if (other.startsWith(word)) {
                raise(weights, places, BEGINS);
            } else if (word.length() >= LONG_ENOUGH && other.contains(word)) {
                raise(weights, places, WITHIN);
            }
        });
        Optional.ofNullable(stems.get(Stems.of(word, language))).ifPresent(places -> raise(weights, places, SAME_STEM));
        return weights;
    }

    private static void raise(double[] weights, Places places, Weight weight) {
        places.titles().forEach(at -> weights[at] = Math.max(weights[at], weight.title()));
        places.texts().forEach(at -> weights[at] = Math.max(weights[at], weight.text()));
    }

    /** The word that somebody may have meant; the word itself when none is near enough. */
    String near(String word) {
        if (word.length() < LONG_ENOUGH || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        int most = word.length() < LONG ? 1 : 2;
        return words.keySet().stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= most)
                .filter(other -> Words.distance(word, other) <= most)
                .min(Comparator.comparingInt((String other) -> Words.distance(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(word);
    }
}
