package nl.mgr.monitoring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.DeliveryState;
import nl.mgr.monitoring.MonthDue;
import nl.mgr.monitoring.MonthSet;
import nl.mgr.ui.Texts;

/**
 * A month that asks something of a provider, as a line of the list of what to do.
 *
 * @param late its last day has passed
 * @param first the one to begin with
 */
public record Asked(LocalDate due, String text, String sub, String link, String verb, boolean late, boolean first) {

    /** Months that ask something, by deadline; a settled month asks nothing any more. */
    static List<Asked> of(List<MonthDue> months, List<MonthSet> settled, LocalDate today) {
        Set<Month> closed = settled.stream().map(MonthSet::month).collect(Collectors.toSet());
        List<Asked> asked = new ArrayList<>();
        for (int i = months.size() - 1; i >= 0; i--) {
            MonthDue month = months.get(i);
            if (month.state().asks() && !closed.contains(month.month())) {
                asked.add(of(month, today, asked.isEmpty()));
            }
        }
        return asked;
    }

    private static Asked of(MonthDue month, LocalDate today, boolean first) {
        boolean repair = month.state() == DeliveryState.REFUSED || month.state() == DeliveryState.INCOMPLETE;
        return new Asked(
                month.due(),
                Texts.of(Says.MODULE, "lever.titel", month.month()),
                sub(month),
                "/leveringen/lever?maand=" + month.month(),
                Texts.of(Says.MODULE, repair ? "overzicht.herstel" : "overzicht.lever"),
                today.isAfter(month.due()),
                first);
    }

    private static String sub(MonthDue month) {
        return switch (month.state()) {
            case REFUSED -> Texts.of(Says.MODULE, "overzicht.geweigerd");
            case INCOMPLETE -> Texts.of(Says.MODULE, "overzicht.onvolledig", month.missing(), month.expected());
            default -> Says.count("overzicht.verwacht", month.expected(), month.expected());
        };
    }
}
