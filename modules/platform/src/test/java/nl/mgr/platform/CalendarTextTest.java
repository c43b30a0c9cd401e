package nl.mgr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static CalendarText calendar() {
        return new CalendarText("Mijn werk", Instant.parse("2026-11-30T09:00:00Z"), "http://x");
    }

    @Test
    void aTaskIsADayOfItsOwn() {
        String text = calendar()
                .day("1@mgr", LocalDate.of(2026, 12, 31), "Teken, nu; \\ straks", "regel 1\nregel 2", "/werk")
                .end();

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("UID:1@mgr\r\n")
                .contains("DTSTAMP:20261130T090000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n")
                .contains("URL:http://x/werk\r\n")
                .contains("SUMMARY:Teken\\, nu\\; \\\\ straks\r\n")
                .contains("DESCRIPTION:regel 1\\nregel 2\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void noLineIsLongerThanReadersTakeAndNoCharacterIsCutInTwo() {
        String title = "€é😀".repeat(60);
        String text = calendar()
                .day("1@mgr", LocalDate.of(2026, 12, 1), title, "", "/werk")
                .end();

        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }

    @Test
    void aTitleCannotBreakOutOfItsLine() {
        String text = calendar()
                .day("1@mgr", LocalDate.of(2026, 12, 1), "x\r\nEND:VCALENDAR", "", "/werk")
                .end();

        assertThat(text).containsOnlyOnce("\r\nEND:VCALENDAR");
    }
}
