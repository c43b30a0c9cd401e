package nl.mgr.platform.internal.table;

import nl.mgr.platform.WrongSeparator;

/** What separates the cells: told by a first line {@code sep=;} as spreadsheets write it, or by the header. */
final class Separator {

    private static final char[] KNOWN = {';', ',', '\t'};
    private static final String TOLD = "sep=";

    private final char character;
    private final String rest;

    /** @throws WrongSeparator when the header has one column only, or as many by one separator as by another */
    Separator(String fileName, String text) {
        String first = line(text);
        if (first.length() == TOLD.length() + 1 && first.regionMatches(true, 0, TOLD, 0, TOLD.length())) {
            character = known(fileName, first.charAt(TOLD.length()));
            rest = text.substring(first.length()).replaceFirst("\\A\\R", "");
        } else {
            character = mostOften(fileName, line(text.stripLeading()));
            rest = text;
        }
    }

    char character() {
        return character;
    }

    /** The text without the line that told the separator. */
    String rest() {
        return rest;
    }

    private static char known(String fileName, char told) {
        for (char candidate : KNOWN) {
            if (candidate == told) {
                return told;
            }
        }
        throw new WrongSeparator(fileName);
    }

    private static char mostOften(String fileName, String header) {
        char best = 0;
        int most = 0;
        boolean tie = false;
        for (char candidate : KNOWN) {
            int count = count(header, candidate);
            tie = count == most || (tie && count < most);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        if (most == 0 || tie) {
            throw new WrongSeparator(fileName);
        }
        return best;
    }

    private static int count(String header, char candidate) {
        int count = 0;
        boolean quoted = false;
        for (char c : header.toCharArray()) {
            quoted ^= c == '"';
            count += c == candidate && !quoted ? 1 : 0;
        }
        return count;
    }

    /** Up to the first end of line outside quotation marks. */
    private static String line(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
