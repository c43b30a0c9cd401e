package nl.mgr.ui;

import java.util.List;
import nl.mgr.ui.internal.style.Tokens;

/**
 * The pairs of colours that stand on each other in the platform, and the contrast that each needs: 4.5 for text, 3 for
 * the edge of what can be used (WCAG 2.2, 1.4.3 and 1.4.11).
 */
public final class ColourPairs {

    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    /** @param need least contrast */
    public record Pair(String key, String front, String back, double need, double light, double dark) {

        public boolean enough() {
            return light >= need && dark >= need;
        }
    }

    private ColourPairs() {}

    public static List<Pair> all() {
        Tokens tokens = Tokens.own();
        return List.of(
                pair(tokens, "text", "default-color-default", "default-bg-document", TEXT),
                pair(tokens, "soft", "default-color-subtle", "default-bg-document", TEXT),
                pair(tokens, "soft.band", "default-color-subtle", "default-bg-subtle", TEXT),
                pair(tokens, "soft.hover", "default-color-subtle", "default-bg-hover", TEXT),
                pair(tokens, "link", "action-1-color-default", "default-bg-document", TEXT),
                pair(tokens, "primary", "action-1-inverse-color-default", "action-1-inverse-bg-default", TEXT),
                pair(tokens, "good", "positive-color-default", "positive-bg-default", TEXT),
                pair(tokens, "warning", "warning-color-default", "warning-bg-default", TEXT),
                pair(tokens, "warning.paper", "warning-color-default", "default-bg-document", TEXT),
                pair(tokens, "wrong", "negative-color-default", "negative-bg-default", TEXT),
                pair(tokens, "wrong.paper", "negative-color-default", "default-bg-document", TEXT),
                pair(tokens, "info", "info-color-default", "info-bg-default", TEXT),
                pair(tokens, "over", "accent-3-bg-default", "default-bg-document", TEXT),
                pair(tokens, "over.hover", "accent-3-bg-default", "default-bg-hover", TEXT),
                pair(tokens, "edge", "default-border-active", "default-bg-document", EDGE),
                pair(tokens, "edge.inside", "default-border-active", "default-bg-default", EDGE));
    }

    private static Pair pair(Tokens tokens, String key, String front, String back, double need) {
        String one = "color-" + front;
        String other = "color-" + back;
        return new Pair(key, front, back, need, tokens.light(one, other), tokens.dark(one, other));
    }
}
