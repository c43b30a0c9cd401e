package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ContractChange;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/contract?id=&op=}. */
@Named("contractsContract")
@RequestScoped
public class ContractPage {

    private @Inject Contracts contracts;
    private @Inject Clock clock;

    private @Nullable UUID id;
    private @Nullable LocalDate day;
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable ContractDetails contract;
    private List<ContractChange> history = List.of();
    private @Nullable TariffTable tariffs;

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("contract without id");
        }
        today = LocalDate.now(clock);
        contract = contracts.details(id, day == null ? today : day);
        if (day == null && !contract.period().contains(today)) {
            LocalDate last = contract.period().lastDay();
            day = last != null && last.isBefore(today)
                    ? last
                    : contract.period().from();
            contract = contracts.details(id, day);
        }
        history = contracts.history(id);
        tariffs = new TariffTable(contract);
    }

    public @Nullable ContractDetails getContract() {
        return contract;
    }

    public List<ContractChange> getHistory() {
        return history;
    }

    /** Days on which tariffs take over, earliest first: where the table changes. */
    public List<ContractChange> getMoments() {
        return history.stream()
                .filter(change -> change.kind() == ContractChange.Kind.TARIFFS)
                .sorted(Comparator.comparing(ContractChange::day))
                .toList();
    }

    /** The first change that is still to come, or {@code null}. */
    public @Nullable ContractChange getNext() {
        return history.stream()
                .filter(change -> change.day().isAfter(today))
                .min(Comparator.comparing(ContractChange::day))
                .orElse(null);
    }

    public @Nullable TariffTable getTariffs() {
        return tariffs;
    }

    public @Nullable Subject getSubject() {
        return contract == null ? null : new Subject("contracts", "contract", contract.id());
    }

    public LocalDate getDay() {
        return day == null ? today : day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
