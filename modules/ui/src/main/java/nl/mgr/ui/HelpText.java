package nl.mgr.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text for people with sentences and terms: one line per sentence, and {@code [[deelname]]} or
 * {@code [[perceel|percelen]]} where a word leads to the term of the glossary with that id.
 */
public final class HelpText {

    /** @param address where the words lead, {@code null} for plain words */
    public record Part(String text, @Nullable String address) {}

    private static final Pattern TERM = Pattern.compile("\\[\\[([a-z-]+)(?:\\|([^\\]]+))?]]");

    private HelpText() {}

    public static List<List<Part>> lines(String text) {
        return text.lines().map(String::strip).map(HelpText::line).toList();
    }

    /** The words alone. */
    public static String plain(String text) {
        return lines(text).stream().flatMap(List::stream).map(Part::text).collect(Collectors.joining(" "));
    }

    private static List<Part> line(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher term = TERM.matcher(line);
        int from = 0;
        while (term.find()) {
            plain(line.substring(from, term.start()), parts);
            String words = term.group(2) == null ? term.group(1) : term.group(2);
            parts.add(new Part(words, Glossary.ADDRESS + "#" + term.group(1)));
            from = term.end();
        }
        plain(line.substring(from), parts);
        return parts;
    }

    private static void plain(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, null));
        }
    }

    /** Ids of the terms that a text leads to. */
    static List<String> terms(String text) {
        return TERM.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
