package nl.mgr.contracts.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.mgr.contracts.ContractChange;
import org.jspecify.annotations.Nullable;

/** What happened to a contract and what is planned, latest first. */
public final class ContractHistory {

    private final List<ContractChange> all;
    private final LocalDate today;

    ContractHistory(List<ContractChange> all, LocalDate today) {
        this.all = List.copyOf(all);
        this.today = today;
    }

    public List<ContractChange> getAll() {
        return all;
    }

    /** Days on which tariffs take over, earliest first: where the table changes. */
    public List<ContractChange> getMoments() {
        return all.stream()
                .filter(change -> change.kind() == ContractChange.Kind.TARIFFS)
                .sorted(Comparator.comparing(ContractChange::day))
                .toList();
    }

    /** The first change that is still to come, or {@code null}. */
    public @Nullable ContractChange getNext() {
        return all.stream()
                .filter(change -> change.day().isAfter(today))
                .min(Comparator.comparing(ContractChange::day))
                .orElse(null);
    }
}
