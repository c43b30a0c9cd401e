package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Settings;

/** Until when a month's figures are in time: a day of the next month, setting {@code mgr.monitoring.due-day}. */
@ApplicationScoped
public class DueDates {

    private static final int LAST_SAFE_DAY = 28;

    @Inject
    private Clock clock;

    /** Last day in time. */
    public LocalDate due(Month month) {
        return month.plus(1).firstDay().withDayOfMonth(day());
    }

    public boolean passed(Month month) {
        return today().isAfter(due(month));
    }

    public boolean inTime(Month month, Instant received) {
        return !received.atZone(clock.getZone()).toLocalDate().isAfter(due(month));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last month whose due date has passed. */
    public Month lastDue() {
        Month month = Month.of(today()).plus(-1);
        return passed(month) ? month : month.plus(-1);
    }

    public int day() {
        int day = Settings.number("mgr.monitoring.due-day", 15);
        if (day < 1 || day > LAST_SAFE_DAY) {
            throw new IllegalStateException("mgr.monitoring.due-day is a day that every month has, not " + day);
        }
        return day;
    }
}
