package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.UseFilter;
import nl.mgr.monitoring.UsedLine;
import nl.mgr.monitoring.Utilisation;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /leveringen/regels}: the single lines behind figures, of a year or one month. */
@Named("monitoringLines")
@RequestScoped
public class UsedLinesPage {

    @Inject
    private Utilisation utilisation;

    @Inject
    private Completeness completeness;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<UsedLine> lines = new ListModel<UsedLine>(
                    query -> utilisation.lines(filter(), month(), query))
            .filteredBy(() -> Filters.filled(chosen, LinesChoice.SEARCHED));

    private List<UseChoice.Chip> chips = List.of();
    private String figures = "";
    private boolean staff;

    /** @throws NotFound the address narrows to something that does not exist for the actor */
    public void load() {
        staff = ActorContext.current().kind() != ActorKind.MUNICIPALITY;
        LinesChoice choice = LinesChoice.of(chosen, filter(), month(), utilisation.names(filter()));
        figures = choice.figures();
        chips = choice.chips();
    }

    private @Nullable Month month() {
        String asked = Filters.filled(chosen).get("maand");
        return asked == null ? null : Typed.month(asked).orElseThrow(() -> new NotFound("month " + asked));
    }

    private UseFilter filter() {
        Month month = month();
        return month == null
                ? UseAddress.filter(chosen, completeness.lastDue().year())
                : UseAddress.filter(chosen, month);
    }

    public String getYear() {
        return String.valueOf(filter().year());
    }

    /** What the list is of: a month, or a year. */
    public Object getPeriod() {
        Month month = month();
        return month == null ? String.valueOf(filter().year()) : month;
    }

    public ListModel<UsedLine> getLines() {
        return lines;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public List<UseChoice.Chip> getChips() {
        return chips;
    }

    /** To choose from. */
    public List<Month> getMonths() {
        Month first = Month.of(filter().year(), 1);
        return Stream.iterate(first, month -> month.plus(1)).limit(12).toList();
    }

    /** The figures that these lines are behind. */
    public String getFigures() {
        return figures;
    }

    public boolean isStaff() {
        return staff;
    }
}
