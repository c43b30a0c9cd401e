package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.contracts.Availability;
import nl.mgr.contracts.AvailabilityRow;
import nl.mgr.contracts.NewStop;
import nl.mgr.kernel.ListQuery;

/** What the first providers told of waiting times and places, with a stop and a stop that is asked for. */
@ApplicationScoped
class AvailabilityDemo {

    private static final int LINES = 240;
    private static final int STOPPED = 31;
    private static final int ASKED = 44;

    @Inject
    private Availability availability;

    void load(LocalDate demoDay) {
        List<AvailabilityRow> lines =
                availability.find(ListQuery.firstPage(LINES)).rows();
        for (int i = 0; i < lines.size(); i++) {
            AvailabilityRow line = lines.get(i);
            if (i % 5 != 4) {
                availability.note(line.lineId(), null, i * 7L % 13, i % 3 == 2 ? null : (Long) (i * 5L % 8));
            }
            if (i % 60 == STOPPED) {
                availability.stopNow(
                        line.lineId(), new NewStop(null, null, demoDay.plusMonths(2), "Alle plaatsen zijn bezet."));
            } else if (i % 120 == ASKED) {
                LocalDate from = availability.firstDayToAsk().plusDays(7);
                availability.askStop(
                        line.lineId(), new NewStop(null, from, from.plusMonths(3), "De wachttijd loopt op."));
            }
        }
    }
}
