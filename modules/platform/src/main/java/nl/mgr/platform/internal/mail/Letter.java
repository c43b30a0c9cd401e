package nl.mgr.platform.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, ready to be sent.
 *
 * @param kind its template: keys {@code mail.<kind>.*} of the bundle
 * @param version of that template
 * @param text the same as the HTML, for those who read plain text
 */
record Letter(String kind, int version, Locale language, String subject, String text, String html) {

    /** A sentence of its own with where it leads to; without address only the sentence. */
    record Line(String text, @Nullable String address) {}

    /** Both parts in one text, for the seal. */
    String joined() {
        return text + '\u0000' + html;
    }

    static List<String> parts(String joined) {
        int end = joined.indexOf('\u0000');
        return new ArrayList<>(List.of(joined.substring(0, end), joined.substring(end + 1)));
    }
}
