package nl.mgr.monitoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.Month;
import org.jspecify.annotations.Nullable;

/** One month of one provider: what it owes, what is in and when the time is over. */
public record MonthDue(
        Month month,
        LocalDate due,
        int expected,
        int delivered,
        DeliveryState state,
        @Nullable UUID deliveryId) implements Serializable {

    public int missing() {
        return expected - delivered;
    }

    /** Whether it lies in the same year as another month, before it. */
    public boolean earlierInYear(Month other) {
        return month.year() == other.year() && month.compareTo(other) < 0;
    }
}
