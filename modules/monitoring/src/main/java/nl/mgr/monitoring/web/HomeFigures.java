package nl.mgr.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.Completeness;
import nl.mgr.monitoring.MonthSet;
import nl.mgr.monitoring.MonthSets;
import nl.mgr.monitoring.MonthUse;
import nl.mgr.monitoring.UseFigures;
import nl.mgr.monitoring.UseFilter;
import nl.mgr.monitoring.UseGroup;
import nl.mgr.monitoring.UseNames;
import nl.mgr.monitoring.Utilisation;
import org.jspecify.annotations.Nullable;

/** What a municipality's home page shows of its figures. */
@Named("monitoringHome")
@RequestScoped
public class HomeFigures {

    private static final int RECENT = 4;

    @Inject
    private Utilisation utilisation;

    @Inject
    private Completeness completeness;

    @Inject
    private MonthSets sets;

    private @Nullable UseReport report;
    private @Nullable UseTable table;
    private List<MonthUse> recent = List.of();
    private @Nullable MonthSet set;

    @PostConstruct
    void read() {
        Month last = completeness.lastDue();
        UseFilter filter = UseFilter.ofYear(last.year());
        UseFigures figures = utilisation.figures(UseGroup.CATEGORY, filter);
        report = UseReport.of(last.year(), UseGroup.CATEGORY, last, figures.rows());
        table = UseTable.of(report, UseChoice.of(Map.of(), filter, new UseNames("", "", "", ""), false));
        recent = figures.months().stream()
                .filter(MonthUse::due)
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .limit(RECENT)
                .toList();
        set = sets.all().stream().findFirst().orElse(null);
    }

    public @Nullable UseReport getReport() {
        return report;
    }

    public @Nullable UseTable getTable() {
        return table;
    }

    public List<MonthUse> getRecent() {
        return recent;
    }

    public @Nullable MonthSet getSet() {
        return set;
    }
}
