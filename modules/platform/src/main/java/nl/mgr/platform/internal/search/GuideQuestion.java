package nl.mgr.platform.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.mgr.platform.internal.search.GuidesFound.Match;
import nl.mgr.ui.Words;

/**
 * A question to the texts that explain, with the steps of the index of records: all words as they stand; then with words
 * that nobody uses replaced by those spelt nearly so; then at least half of them.
 */
final class GuideQuestion {

    private static final int MOST_WORDS = 8;
    /** A word of a title gives a record about as much. */
    private static final double SCALE = 0.6;
    /** Less than a record gets whose title begins so: who types the name of a thing wants the thing. */
    private static final double SAME_TITLE = 0.9;

    private static final double BEGINS_SO = 0.4;

    private final GuideIndex index;
    private final Predicate<Guide> open;
    private final String said;
    private final List<String> words;

    /** @param open whether a text is there for whoever asks */
    GuideQuestion(String asked, GuideIndex index, Predicate<Guide> open) {
        this.index = index;
        this.open = open;
        List<String> all = Words.of(asked).stream().limit(MOST_WORDS).toList();
        List<String> telling = all.stream()
                .filter(word -> !Stems.small(word, index.language()))
                .toList();
        this.said = String.join(" ", all);
        this.words = telling.isEmpty() ? all : telling;
    }

    GuidesFound answer() {
        if (words.isEmpty()) {
            return GuidesFound.NOTHING;
        }
        List<double[]> weights = words.stream().map(index::weights).toList();
        List<Match> found = matches(weights, words.size());
        if (!found.isEmpty()) {
            return new GuidesFound(found, false);
        }
        List<double[]> nearly = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean used = Arrays.stream(weights.get(at)).anyMatch(weight -> weight > 0);
            nearly.add(used ? weights.get(at) : index.weights(index.near(words.get(at))));
        }
        found = matches(nearly, words.size());
        return new GuidesFound(found.isEmpty() ? matches(nearly, (words.size() + 1) / 2) : found, true);
    }

    private List<Match> matches(List<double[]> weights, int least) {
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < index.guides().size(); at++) {
            double rank = rank(at, weights, least);
            Guide guide = index.guides().get(at);
            if (rank > 0 && open.test(guide)) {
                found.add(new Match(guide, rank + whole(guide)));
            }
        }
        found.sort(Comparator.comparingDouble((Match match) -> -match.rank())
                .thenComparing(match -> match.guide().name()));
        return found;
    }

    /** Half by the words together, half by the one that fits least: a word within another one is a weak sign. */
    private static double rank(int guide, List<double[]> weights, int least) {
        double sum = 0;
        double lowest = 1;
        int there = 0;
        for (double[] weight : weights) {
            sum += weight[guide];
            lowest = Math.min(lowest, weight[guide]);
            there += weight[guide] > 0 ? 1 : 0;
        }
        return there < least ? 0 : SCALE * (sum / weights.size() + lowest) / 2;
    }

    private double whole(Guide guide) {
        String title = String.join(" ", guide.title());
        return title.equals(said) ? SAME_TITLE : title.startsWith(said) ? BEGINS_SO : 0;
    }
}
