package nl.mgr.monitoring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.Deliveries;
import nl.mgr.monitoring.DeliveryDetails;
import nl.mgr.monitoring.DeliveryStatus;
import nl.mgr.monitoring.ExpectedLine;
import nl.mgr.monitoring.MonthDue;
import nl.mgr.monitoring.MonthSet;
import nl.mgr.monitoring.MonthSets;
import nl.mgr.monitoring.MunicipalityCompleteness;
import nl.mgr.platform.RowProblem;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /leveringen/lever?maand=2026-10}: what one month asks, what came of the last file, and a place for the next. */
@Named("monitoringDeliver")
@ViewScoped
public class DeliverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Completeness completeness;

    @Inject
    private Deliveries deliveries;

    @Inject
    private MonthSets sets;

    private final ListModel<Problem> problems =
            new ListModel<>(query -> InMemory.page(Problem.of(state().problems()), query));
    private final ListModel<ExpectedLine> expected =
            new ListModel<>(query -> InMemory.page(deliveries.expected(state().month()), query));

    private @Nullable String asked;
    private @Nullable MonthState state;

    /** Again before each rendering: a file may have come in meanwhile. */
    public void load() {
        state = read();
    }

    private MonthState state() {
        MonthState known = state;
        if (known == null) {
            known = read();
            state = known;
        }
        return known;
    }

    private MonthState read() {
        List<MonthDue> own = completeness.own();
        Month month = asked == null
                ? own.stream().map(MonthDue::month).findFirst().orElseThrow(() -> new NotFound("no month is owed"))
                : Typed.month(asked).orElseThrow(() -> new NotFound("month " + asked));
        DeliveryDetails last = deliveries.last(month).orElse(null);
        List<RowProblem> wrong = last != null && last.head().status() == DeliveryStatus.REFUSED
                ? deliveries.problems(last.head().id())
                : List.of();
        List<MunicipalityCompleteness> municipalities = completeness.ownMunicipalities(month);
        MonthSet set = sets.of(month).orElse(null);
        return new MonthState(month, completeness.due(month), own, last, wrong, municipalities, set);
    }

    public ListModel<Problem> getProblems() {
        return problems;
    }

    public ListModel<ExpectedLine> getExpected() {
        return expected;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }

    public @Nullable MonthState getState() {
        return state;
    }
}
