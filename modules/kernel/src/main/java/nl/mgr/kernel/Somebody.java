package nl.mgr.kernel;

import java.util.regex.Pattern;

/** What a person is known by; free text that is about no people in particular holds none of it. */
public final class Somebody {

    /** A citizen number, a mail address or a day of birth. */
    private static final Pattern KNOWN_BY =
            Pattern.compile("\\d{9}|\\S+@\\S+\\.\\S+|\\b\\d{1,2}[-/.]\\d{1,2}[-/.](19|20)\\d{2}\\b");

    private Somebody() {}

    public static boolean isNamedIn(String text) {
        return KNOWN_BY.matcher(text).find();
    }
}
