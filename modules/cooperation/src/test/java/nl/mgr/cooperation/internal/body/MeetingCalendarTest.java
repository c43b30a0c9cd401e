package nl.mgr.cooperation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.Meetings.MeetingTerms;
import nl.mgr.cooperation.Meetings.Status;
import nl.mgr.platform.CalendarText;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private static Meeting meeting(LocalDate day, String body, String place, Status status) {
        return new Meeting(
                new UUID(0, 7),
                new UUID(0, 8),
                "AB",
                body,
                new MeetingTerms(day, "09:30", "11:00", place),
                status,
                null,
                null,
                null,
                1,
                3);
    }

    private static String text(List<Meeting> meetings) {
        return MeetingCalendar.text(meetings, new CalendarText("Vergaderingen", NOW, "http://x"));
    }

    /** Winter is one hour from UTC, summer two. */
    @Test
    void momentsAreInUtc() {
        String winter = text(List.of(meeting(LocalDate.of(2026, 12, 16), "AB", "Zaal 1", Status.CALLED)));
        assertThat(winter)
                .contains("DTSTART:20261216T083000Z\r\n", "DTEND:20261216T100000Z\r\n", "STATUS:CONFIRMED")
                .contains("UID:00000000-0000-0000-0000-000000000007@mgr", "SEQUENCE:3", "DTSTAMP:20261130T090000Z")
                .contains("URL:http://x/samenwerking/vergadering?id=00000000");
        assertThat(text(List.of(meeting(LocalDate.of(2026, 7, 1), "AB", "", Status.CALLED))))
                .contains("DTSTART:20260701T073000Z");
    }

    @Test
    void whatIsCalledOffIsCancelled() {
        assertThat(text(List.of(meeting(LocalDate.of(2026, 12, 16), "AB", "", Status.CALLED_OFF))))
                .contains("STATUS:CANCELLED");
    }

    /** RFC 5545, 3.3.11 and 3.1. */
    @Test
    void signsAreEscapedAndLongLinesGoOnBelow() {
        String place = "Zaal 1, eerste deur; links \\ rechts " + "é".repeat(60);
        String text = text(List.of(meeting(LocalDate.of(2026, 12, 16), "AB", place, Status.CALLED)));
        assertThat(text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(bytes -> bytes <= 75);
        assertThat(text.replace("\r\n ", ""))
                .contains("LOCATION:Zaal 1\\, eerste deur\\; links \\\\ rechts " + "é".repeat(60) + "\r\n");
    }
}
