package nl.mgr.platform.internal.key;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.kernel.RandomBytes;
import org.jspecify.annotations.Nullable;

/**
 * A key as programs carry it: {@code mgr_} and 256 random bits in hexadecimal. The beginning lets scanners of source code
 * find keys that somebody left lying about.
 */
final class KeyText {

    static final String PREFIX = "mgr_";

    private static final int BYTES = 32;
    private static final int SHOWN = 6;
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+) *");
    private static final Pattern KEY = Pattern.compile(PREFIX + "[0-9a-f]{" + 2 * BYTES + "}");

    private KeyText() {}

    static String random() {
        return PREFIX + RandomBytes.inHex(BYTES);
    }

    /** How it begins. */
    static String hint(String key) {
        return key.substring(0, PREFIX.length() + SHOWN) + "…";
    }

    /** What is shown after {@code Bearer}; empty when the header shows nothing of the kind. */
    static Optional<String> shown(@Nullable String authorization) {
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization);
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }

    static boolean wellFormed(String shown) {
        return KEY.matcher(shown).matches();
    }
}
