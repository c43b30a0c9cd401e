package nl.mgr.platform.internal.notice;

import java.time.Instant;
import java.time.LocalDate;
import nl.mgr.kernel.Month;

/** A value of a notice as one word that tells its type, so that each reader gets it in their own language. */
final class NoticeValue {

    private NoticeValue() {}

    /** @throws IllegalArgumentException when it cannot be kept */
    static String write(Object value) {
        if (value instanceof String text) {
            return "t" + text.replaceAll("\\s+", " ");
        }
        if (value instanceof Integer || value instanceof Long) {
            return "n" + value;
        }
        if (value instanceof LocalDate) {
            return "d" + value;
        }
        if (value instanceof Month) {
            return "m" + value;
        }
        if (value instanceof Instant) {
            return "i" + value;
        }
        throw new IllegalArgumentException("a notice cannot carry " + value.getClass());
    }

    static Object read(String word) {
        String rest = word.substring(1);
        return switch (word.charAt(0)) {
            case 't' -> rest;
            case 'n' -> Long.valueOf(rest);
            case 'd' -> LocalDate.parse(rest);
            case 'm' -> Month.parse(rest);
            case 'i' -> Instant.parse(rest);
            default -> throw new IllegalArgumentException("not a value of a notice: " + word);
        };
    }
}
