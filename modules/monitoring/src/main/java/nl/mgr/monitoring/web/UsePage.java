package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.UseFigures;
import nl.mgr.monitoring.UseFilter;
import nl.mgr.monitoring.UseRow;
import nl.mgr.monitoring.Utilisation;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /leveringen/gebruik}: figures by category, product, provider or municipality; from there to the single lines. */
@Named("monitoringUse")
@RequestScoped
public class UsePage {

    @Inject
    private Utilisation utilisation;

    @Inject
    private Completeness completeness;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<UseRow> rows = new ListModel<>(query -> InMemory.page(report().rows(), query));
    private @Nullable UseReport report;
    private @Nullable UseChoice choice;
    private @Nullable UseTable table;
    private @Nullable UseMonths months;
    private List<Integer> years = List.of();
    private boolean staff;

    public void load() {
        staff = ActorContext.current().kind() != ActorKind.MUNICIPALITY;
        choice = UseChoice.of(chosen, filter(), utilisation.names(filter()), staff);
        UseFigures figures = utilisation.figures(choice.group(), filter());
        report = UseReport.of(filter().year(), choice.group(), completeness.lastDue(), figures.rows());
        table = UseTable.of(report, choice);
        months = UseMonths.of(figures.months(), choice);
        years = figures.years();
    }

    private UseFilter filter() {
        return UseAddress.filter(chosen, completeness.lastDue().year());
    }

    private UseReport report() {
        UseReport read = report;
        if (read == null) {
            throw new IllegalStateException("the page was not loaded");
        }
        return read;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<UseRow> getRows() {
        return rows;
    }

    public @Nullable UseReport getReport() {
        return report;
    }

    public @Nullable UseChoice getChoice() {
        return choice;
    }

    public @Nullable UseTable getTable() {
        return table;
    }

    public @Nullable UseMonths getMonths() {
        return months;
    }

    public List<Integer> getYears() {
        return years;
    }

    public boolean isStaff() {
        return staff;
    }
}
