package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.Meetings.Status;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.CalendarSource;
import nl.mgr.platform.CalendarText;
import nl.mgr.platform.CalendarText.Appointment;

/** Meetings in calendars: as a file, and in everybody's own calendar those that one may see. */
@ApplicationScoped
class MeetingCalendar implements CalendarSource {

    private static final String PAGE = "/samenwerking/vergadering?id=";

    @Inject
    private MeetingReader reader;

    @Override
    @Transactional
    public List<Appointment> appointments(LocalDate from) {
        return ActorContext.current().may("cooperation.body.view")
                ? reader.coming(from).stream().map(MeetingCalendar::appointment).toList()
                : List.of();
    }

    static String text(List<Meeting> meetings, CalendarText calendar) {
        meetings.forEach(meeting -> calendar.appointment(appointment(meeting)));
        return calendar.end();
    }

    private static Appointment appointment(Meeting meeting) {
        return new Appointment(
                meeting.id() + "@mgr",
                meeting.version(),
                at(meeting.terms().day(), meeting.terms().from()),
                at(meeting.terms().day(), meeting.terms().until()),
                "Vergadering " + meeting.bodyName(),
                meeting.terms().place(),
                PAGE + meeting.id(),
                meeting.status() == Status.CALLED_OFF);
    }

    private static LocalDateTime at(LocalDate day, String hour) {
        return LocalTime.parse(hour).atDate(day);
    }
}
