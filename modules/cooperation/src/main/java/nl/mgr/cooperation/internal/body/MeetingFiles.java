package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.Meetings.MeetingFile;
import nl.mgr.cooperation.Meetings.Present;
import nl.mgr.platform.CalendarText;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import nl.mgr.platform.PdfExport;
import org.jspecify.annotations.Nullable;

/** Files of a meeting. They are records of the cooperation and so in Dutch, whoever reads them. */
@ApplicationScoped
class MeetingFiles {

    @Inject
    private PdfExport pdf;

    @Inject
    private Clock clock;

    MeetingFile calendar(List<Meeting> meetings, String name) {
        byte[] content = MeetingCalendar.text(meetings, CalendarText.ofPortal("Vergaderingen", clock.instant()))
                .getBytes(StandardCharsets.UTF_8);
        return new MeetingFile(name + ".ics", "text/calendar;charset=UTF-8", content);
    }

    MeetingFile agenda(Meeting meeting, List<Item> items, List<Present> attendance) {
        String day = PdfDocument.day(meeting.terms().day());
        PdfDocument document = new PdfDocument(
                "Agenda " + meeting.bodyName() + ", " + day,
                "Agenda van de vergadering van " + meeting.bodyName() + " op " + day + ".",
                List.of(
                        new Fact("Orgaan", meeting.bodyTitle()),
                        new Fact("Dag", day),
                        new Fact(
                                "Tijd",
                                meeting.terms().from() + " tot "
                                        + meeting.terms().until()),
                        new Fact("Plaats", place(meeting)),
                        new Fact(
                                "Wie stemmen",
                                attendance.stream()
                                        .map(each -> each.municipality().name())
                                        .collect(Collectors.joining(", ")))),
                List.of(new Chapter(
                        "Agenda",
                        items.isEmpty() ? "Er staat nog niets op de agenda." : null,
                        List.of("nummer", "onderwerp", "gevraagd", "toelichting", "uitkomst"),
                        items.stream().map(MeetingFiles::row).toList())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(document, bytes);
        return new MeetingFile(
                "agenda-" + meeting.bodyCode().toLowerCase(Locale.ROOT) + "-"
                        + meeting.terms().day() + ".pdf",
                "application/pdf",
                bytes.toByteArray());
    }

    private static String place(Meeting meeting) {
        return meeting.terms().place().isEmpty()
                ? "nog niet bekend"
                : meeting.terms().place();
    }

    private static List<@Nullable Object> row(Item item) {
        return Arrays.asList(
                item.position(),
                item.terms().title(),
                asked(item.terms().asked()),
                item.terms().explanation(),
                item.decisionNumber() == null ? "" : item.decisionNumber() + ", " + item.outcome());
    }

    private static String asked(Asked asked) {
        return asked == Asked.NOTE ? "ter kennisname" : asked == Asked.ADVICE ? "advies" : "besluit";
    }
}
