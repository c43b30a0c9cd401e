package nl.mgr.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** The words of a text, as far as it matters for finding them. */
public final class Words {

    private static final String NO_WORD = "[^\\p{L}\\p{N}]+";

    private Words() {}

    /** As long as the text itself: lower case, without accents. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD);
            plain.append(Character.toLowerCase(parts.charAt(0)));
        }
        return plain.toString();
    }

    /** In their order, {@link #plain}. */
    public static List<String> of(String text) {
        return Stream.of(plain(text).split(NO_WORD))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How many signs differ, are too many or missing. */
    public static int distance(String one, String other) {
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
