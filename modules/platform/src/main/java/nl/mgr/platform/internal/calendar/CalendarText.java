package nl.mgr.platform.internal.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes iCalendar (RFC 5545): days with a title, nothing else. A library for all of the standard would bring its own time
 * zones and parsers along for these few lines.
 */
final class CalendarText {

    /** Bytes of a line, without its end. */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final String stamp;

    /** @param name of the calendar, as its reader shows it */
    CalendarText(String name, Instant at) {
        stamp = MOMENT.format(at);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//MGR//taken//NL");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("NAME:" + escaped(name));
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line("X-PUBLISHED-TTL:PT1H");
    }

    /**
     * @param id the same each time, so that the reader moves what moved
     * @param url where it is done
     */
    CalendarText day(String id, LocalDate day, String title, String description, String url) {
        line("BEGIN:VEVENT");
        line("UID:" + id);
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(title));
        if (!description.isBlank()) {
            line("DESCRIPTION:" + escaped(description));
        }
        line("URL:" + url);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    String end() {
        return text + "END:VCALENDAR\r\n";
    }

    /** Folds after so many bytes, never inside a character. */
    private void line(String content) {
        int used = 0;
        for (int at = 0; at < content.length(); at = content.offsetByCodePoints(at, 1)) {
            String character = Character.toString(content.codePointAt(at));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST_LINE) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(character);
            used += bytes;
        }
        text.append("\r\n");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
