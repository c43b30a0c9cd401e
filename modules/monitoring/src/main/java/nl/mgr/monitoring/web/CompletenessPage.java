package nl.mgr.monitoring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.CompletenessRow;
import nl.mgr.monitoring.CompletenessTotals;
import nl.mgr.monitoring.MonthSet;
import nl.mgr.monitoring.MonthSets;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /leveringen/volledigheid?maand=2026-10}: who delivered, who did not, and settling the month. */
@Named("monitoringCompleteness")
@ViewScoped
public class CompletenessPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 13;

    @Inject
    private Completeness completeness;

    @Inject
    private MonthSets sets;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<CompletenessRow> rows = new ListModel<CompletenessRow>(
                    query -> completeness.providers(month(), query))
            .filteredBy(() -> Filters.filled(chosen));

    private @Nullable String asked;
    private @Nullable CompletenessTotals totals;
    private @Nullable MonthSet set;
    private List<MonthSet> settled = List.of();
    private List<Month> months = List.of();
    private boolean ended;

    public void load() {
        Month month = month();
        Month last = completeness.lastDue();
        totals = completeness.totals(month);
        set = sets.of(month).orElse(null);
        settled = sets.all();
        months = IntStream.range(-1, MONTHS).mapToObj(back -> last.plus(-back)).toList();
        ended = month.compareTo(last) <= 0;
    }

    private Month month() {
        String text = asked;
        return text == null
                ? completeness.lastDue()
                : Typed.month(text).orElseThrow(() -> new NotFound("month " + text));
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<CompletenessRow> getRows() {
        return rows;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }

    public @Nullable CompletenessTotals getTotals() {
        return totals;
    }

    public @Nullable MonthSet getSet() {
        return set;
    }

    public List<MonthSet> getSettled() {
        return settled;
    }

    public List<Month> getMonths() {
        return months;
    }

    public boolean isEnded() {
        return ended;
    }
}
