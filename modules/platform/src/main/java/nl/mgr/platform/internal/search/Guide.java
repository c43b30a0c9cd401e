package nl.mgr.platform.internal.search;

import java.util.List;
import nl.mgr.kernel.SearchContribution.Kind;
import nl.mgr.ui.Words;

/**
 * A text that explains: a term, or the help of a page.
 *
 * @param opens page that whoever finds it may open
 * @param title the words of its name, in order
 * @param text its other words
 */
record Guide(Kind kind, String name, String address, String opens, List<String> title, List<String> text) {

    Guide {
        title = List.copyOf(title);
        text = List.copyOf(text);
    }

    static Guide of(Kind kind, String name, String text, String address, String opens) {
        return new Guide(
                kind,
                name,
                address,
                opens,
                Words.of(name),
                Words.of(text).stream().distinct().toList());
    }
}
