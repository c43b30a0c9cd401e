package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.mgr.cooperation.Budgets;
import nl.mgr.cooperation.Budgets.Budget;
import nl.mgr.cooperation.Contributions;
import nl.mgr.cooperation.Contributions.Calculated;
import nl.mgr.cooperation.Contributions.Kind;
import nl.mgr.cooperation.Contributions.Run;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;

/** {@code /samenwerking/bijdragen?jaar=2027}: what a year costs, by which keys, and the calculations of it. */
@Named("cooperationContributions")
@ViewScoped
public class ContributionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Budgets service;
    private @Inject Contributions contributions;
    private @Inject AskedYear asked;
    private @Inject Messages messages;

    private final ListModel<Run> runs = new ListModel<Run>(query -> contributions.runs(query))
            .filteredBy(() -> Map.of("jaar", String.valueOf(asked.year())));

    private List<Budget> budgets = List.of();
    private List<Budgets.Item> without = List.of();
    private List<String> obstacles = List.of();
    private List<Run> latest = List.of();
    private boolean closed;

    public void load() {
        int year = asked.year();
        budgets = service.of(year);
        without = service.without(year);
        closed = service.closed(year);
        obstacles = closed
                ? List.of()
                : contributions.obstacles(year, Kind.BUDGET).stream()
                        .map(Texts::of)
                        .toList();
        latest = contributions
                .runs(ListQuery.firstPage(1).filtered(Map.of("jaar", String.valueOf(year))))
                .rows();
    }

    public String calculate(String kind) {
        Calculated made = contributions.calculate(asked.year(), Kind.of(kind));
        messages.info("cooperation", made.fresh() ? "berekening.klaar" : "berekening.gelijk", made.number());
        return "/samenwerking/berekening?faces-redirect=true&id=" + made.id();
    }

    public String close() {
        service.close(asked.year());
        messages.info("cooperation", "bijdragen.gesloten.klaar", String.valueOf(asked.year()));
        return "/samenwerking/bijdragen?faces-redirect=true&jaar=" + asked.year();
    }

    public Money getTotal() {
        return budgets.stream().map(budget -> budget.terms().amount()).reduce(Money.ZERO, Money::plus);
    }

    public boolean isSettled() {
        return budgets.stream().allMatch(budget -> budget.terms().actual() != null);
    }

    public ListModel<Run> getRuns() {
        return runs;
    }

    public List<Budget> getBudgets() {
        return budgets;
    }

    public List<Budgets.Item> getWithout() {
        return without;
    }

    public List<String> getObstacles() {
        return obstacles;
    }

    public List<Run> getLatest() {
        return latest;
    }

    public boolean isClosed() {
        return closed;
    }
}
