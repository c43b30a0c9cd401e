package nl.mgr.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.mgr.platform.internal.address.BaseAddress;

/**
 * Writes iCalendar (RFC 5545): days and appointments. A library for all of the standard would bring its own time zones and
 * parsers along for these few lines.
 */
public final class CalendarText {

    /** Bytes of a line, without its end. */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final StringBuilder text = new StringBuilder();
    private final String stamp;
    private final String origin;

    /**
     * @param name of the calendar, as its reader shows it
     * @param origin of the portal, before each address
     */
    public CalendarText(String name, Instant at, String origin) {
        this.origin = origin;
        stamp = MOMENT.format(at);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//MGR//agenda//NL");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("NAME:" + escaped(name));
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line("X-PUBLISHED-TTL:PT1H");
    }

    /**
     * @param id the same each time, so that the reader moves what moved
     * @param address where it is done
     */
    public CalendarText day(String id, LocalDate day, String title, String description, String address) {
        line("BEGIN:VEVENT");
        line("UID:" + id);
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(title));
        if (!description.isBlank()) {
            line("DESCRIPTION:" + escaped(description));
        }
        line("URL:" + origin + address);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    /** Of this portal, whose pages it leads to. */
    public static CalendarText ofPortal(String name, Instant at) {
        return new CalendarText(name, at, BaseAddress.configured().origin());
    }

    public CalendarText appointment(Appointment one) {
        line("BEGIN:VEVENT");
        line("UID:" + one.id());
        line("DTSTAMP:" + stamp);
        line("SEQUENCE:" + one.version());
        line("DTSTART:" + MOMENT.format(one.from().atZone(HERE)));
        line("DTEND:" + MOMENT.format(one.until().atZone(HERE)));
        line("SUMMARY:" + escaped(one.title()));
        line("LOCATION:" + escaped(one.place()));
        line("STATUS:" + (one.calledOff() ? "CANCELLED" : "CONFIRMED"));
        line("URL:" + origin + one.address());
        line("END:VEVENT");
        return this;
    }

    /**
     * At a time of a day, in the time of the Netherlands.
     *
     * @param id the same each time, so that the reader moves what moved
     * @param version higher after each change
     * @param address where it is told
     */
    public record Appointment(
            String id,
            long version,
            LocalDateTime from,
            LocalDateTime until,
            String title,
            String place,
            String address,
            boolean calledOff) {}

    public String end() {
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
