package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    private ContractHistory history = new ContractHistory(List.of(), LocalDate.EPOCH);
    private List<TariffTable> tables = List.of();
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
        history = new ContractHistory(contracts.history(id), today);
        UUID known = id;
        tables = new TariffTables(getDay(), today)
                .of(contract, history.getMoments(), other -> contracts.details(known, other));
        tariffs = tables.stream()
                .filter(table -> table.shows(contract))
                .findFirst()
                .orElse(null);
    }

    public @Nullable ContractDetails getContract() {
        return contract;
    }

    public ContractHistory getHistory() {
        return history;
    }

    /** Of the day that is shown, beside those before it or after it. */
    public List<TariffTable> getTables() {
        return tables;
    }

    /** Of the day that is shown. */
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
