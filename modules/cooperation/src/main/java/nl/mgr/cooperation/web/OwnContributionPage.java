package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.mgr.cooperation.ContributionNotes;
import nl.mgr.cooperation.ContributionNotes.Note;
import nl.mgr.cooperation.Contributions;
import nl.mgr.cooperation.Contributions.Amount;
import nl.mgr.cooperation.Contributions.Counting;
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
    private @Inject ContributionNotes notes;
    private @Inject AskedYear asked;

    private final ListModel<Amount> rows = new ListModel<>(this::amounts);

    private @Nullable Run run;
    private @Nullable Counting without;
    private Money total = Money.ZERO;
    private List<Instalment> instalments = List.of();

    public void load() {
        run = latest();
        if (run != null) {
            List<Money> parts = contributions.amounts(run.id(), ListQuery.everything()).rows().stream()
                    .map(Amount::amount)
                    .toList();
            total = parts.stream().reduce(Money.ZERO, Money::plus);
            instalments = planned(run) ? Instalment.of(parts, asked.year()) : List.of();
        } else if (without != null) {
            total = notes.find(year()).rows().stream().map(Note::amount).reduce(Money.ZERO, Money::plus);
        }
    }

    /** When notes say what is asked, or the year is settled, nothing is planned any more. */
    private boolean planned(Run shown) {
        return shown.kind() == Kind.BUDGET && notes.find(year()).total() == 0;
    }

    /** The one that the year goes by, when the reader has a share in it. Who had one in an older one hears of the new one. */
    private @Nullable Run latest() {
        Counting counting = contributions.counting(asked.year()).orElse(null);
        List<Run> shared = contributions.runs(year()).rows();
        Run found = shared.stream()
                .filter(each -> counting != null && each.id().equals(counting.id()))
                .findFirst()
                .orElse(null);
        without = found == null && !shared.isEmpty() ? counting : null;
        return found;
    }

    private ListQuery year() {
        return ListQuery.everything().filtered(Map.of("jaar", String.valueOf(asked.year())));
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

    /** The calculation that leaves the reader out, after one that did not. */
    public @Nullable Counting getWithout() {
        return without;
    }

    /** Of the year; for who is left out what notes asked until now. */
    public Money getTotal() {
        return total;
    }

    public List<Instalment> getInstalments() {
        return instalments;
    }
}
