package nl.mgr.monitoring.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.DeliveryDetails;
import nl.mgr.monitoring.DeliveryState;
import nl.mgr.monitoring.DeliveryStatus;
import nl.mgr.monitoring.MonthDue;
import nl.mgr.monitoring.MonthSet;
import nl.mgr.monitoring.MunicipalityCompleteness;
import nl.mgr.monitoring.Proposals;
import nl.mgr.platform.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * Where a provider stands with one month.
 *
 * @param own all months of the provider, for what was in time
 * @param last its last file for this month, taken or refused
 * @param set the settled month; {@code null} while it is open
 */
public record MonthState(
        Month month,
        LocalDate due,
        List<MonthDue> own,
        @Nullable DeliveryDetails last,
        List<RowProblem> problems,
        List<MunicipalityCompleteness> municipalities,
        @Nullable MonthSet set)
        implements Serializable {

    /** Lines that are owed; zero when there is no contract in this month. */
    public int expected() {
        return municipalities.stream()
                .mapToInt(MunicipalityCompleteness::expected)
                .sum();
    }

    /** Of what is owed, what the last file has. */
    public int read() {
        return municipalities.stream()
                .mapToInt(each -> Math.min(each.read(), each.expected()))
                .sum();
    }

    public int missing() {
        return expected() - read();
    }

    public int wrongRows() {
        return (int) problems.stream().mapToInt(RowProblem::row).distinct().count();
    }

    public int rightRows() {
        return last == null ? 0 : Math.max(0, last.head().rows() - wrongRows());
    }

    /** Problems of which we probably know what was meant. */
    public long guessed() {
        return Proposals.count(problems);
    }

    public boolean refused() {
        return last != null && last.head().status() == DeliveryStatus.REFUSED;
    }

    public boolean taken() {
        return last != null && last.head().status() == DeliveryStatus.SUBMITTED;
    }

    /** Lines of this month that stand in the figures, of whatever earlier file. */
    public int inForce() {
        return own.stream()
                .filter(each -> each.month().equals(month))
                .mapToInt(MonthDue::delivered)
                .sum();
    }

    public boolean locked() {
        return set != null;
    }

    public boolean owed() {
        return !municipalities.isEmpty();
    }

    public long ended() {
        return own.stream().filter(each -> each.earlierInYear(month)).count();
    }

    public long onTime() {
        return own.stream()
                .filter(each -> each.earlierInYear(month) && each.state() == DeliveryState.COMPLETE)
                .count();
    }
}
