package nl.mgr.platform;

import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.Contribution;

/** Appointments of a module for the calendar of a person, beside the tasks. Asked as that person. */
@Contribution
public interface CalendarSource {

    /** From a day on; none for who may not see them. */
    List<CalendarText.Appointment> appointments(LocalDate from);
}
