package nl.mgr.platform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.mgr.ui.Words;

/** The words of a question, to mark them in what was found and to guess what was meant. */
final class AskedWords {

    /**
     * A piece of a title.
     *
     * @param marked whether it is one of the words that were asked for
     */
    public record Piece(String text, boolean marked) {}

    private final List<String> words;

    AskedWords(String asked) {
        this.words = Words.of(asked);
    }

    /** The title in pieces, with every beginning of a word that was asked for marked; inside words too when it is long. */
    List<Piece> pieces(String title) {
        boolean[] marked = new boolean[title.length()];
        String plain = Words.plain(title);
        for (String word : words) {
            for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
                if (word.length() >= 4 || at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1))) {
                    Arrays.fill(marked, at, at + word.length(), true);
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= title.length(); at++) {
            if (at == title.length() || marked[at] != marked[begin]) {
                pieces.add(new Piece(title.substring(begin, at), marked[begin]));
                begin = at;
            }
        }
        return pieces;
    }

    /** Whether all words begin a word of the text. */
    boolean allIn(String text) {
        List<String> there = Words.of(text);
        return !words.isEmpty()
                && words.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)));
    }

    /**
     * What was meant: words that stand in no title become the nearest ones of the best titles. Empty when nothing is
     * near enough, or nothing would change.
     *
     * @param titles of what was found, the best first
     */
    String meant(List<String> titles) {
        List<String> meant = new ArrayList<>();
        boolean changed = false;
        for (String word : words) {
            String near = NearWords.near(word, titles);
            changed |= !near.equals(word);
            meant.add(near);
        }
        return changed ? String.join(" ", meant) : "";
    }
}
