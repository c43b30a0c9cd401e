package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.mgr.cooperation.Contributions;
import nl.mgr.cooperation.Contributions.Amount;
import nl.mgr.cooperation.Contributions.Kind;
import nl.mgr.cooperation.Contributions.Run;
import nl.mgr.cooperation.Instalment;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Page;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/onze-bijdrage?jaar=2027}: what a municipality pays, for what and when. */
@Named("cooperationOwnContribution")
@RequestScoped
public class OwnContributionPage {

    private @Inject Contributions contributions;
    private @Inject AskedYear asked;

    private final ListModel<Amount> rows = new ListModel<>(this::amounts);

    private @Nullable Run run;
    private Money total = Money.ZERO;
    private List<Instalment> instalments = List.of();

    public void load() {
        run = latest();
        if (run != null) {
            List<Money> parts = contributions.amounts(run.id(), ListQuery.everything()).rows().stream()
                    .map(Amount::amount)
                    .toList();
            total = parts.stream().reduce(Money.ZERO, Money::plus);
            instalments = Instalment.of(parts, asked.year());
        }
    }

    /** What it did cost comes before what was planned. */
    private @Nullable Run latest() {
        List<Run> runs = contributions
                .runs(ListQuery.everything().filtered(Map.of("jaar", String.valueOf(asked.year()))))
                .rows();
        return runs.stream()
                .filter(each -> each.latest() && each.kind() == Kind.SETTLEMENT)
                .findFirst()
                .orElse(runs.stream().filter(Run::latest).findFirst().orElse(null));
    }

    private Page<Amount> amounts(ListQuery query) {
        Run shown = run == null ? latest() : run;
        return shown == null ? new Page<>(List.of(), 0) : contributions.amounts(shown.id(), query);
    }

    public ListModel<Amount> getRows() {
        return rows;
    }

    public @Nullable Run getRun() {
        return run;
    }

    public Money getTotal() {
        return total;
    }

    public List<Instalment> getInstalments() {
        return instalments;
    }
}
