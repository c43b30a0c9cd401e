package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ContractClocks;
import nl.mgr.contracts.ContractClocks.Rule;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/termijn-nieuw?contract=}: a term of a contract begins because of something that happened. */
@Named("contractsNewClock")
@ViewScoped
@Right("contracts.clock.change")
public class NewClockPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ContractClocks clocks;
    private @Inject Contracts contracts;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable UUID contractId;
    private @Nullable ContractDetails contract;
    private List<Rule> rules = List.of();
    private final NewClockFields fields = new NewClockFields();

    /** @throws NotFound when the contract does not exist for this actor */
    public void load() {
        if (contractId == null) {
            throw new NotFound("term without contract");
        }
        LocalDate today = page.getToday();
        contract = contracts.details(contractId, today);
        rules = clocks.rules().stream()
                .filter(each -> each.noted()
                        && (each.validUntil() == null || each.validUntil().isAfter(today)))
                .toList();
        fields.setFrom(today);
    }

    public String start() {
        clocks.start(Objects.requireNonNull(contractId), fields.clock());
        messages.info("contracts", "termijn.begonnen");
        return "/contracten/contract?faces-redirect=true&id=" + contractId;
    }

    public @Nullable ContractDetails getContract() {
        return contract;
    }

    public List<Rule> getRules() {
        return rules;
    }

    public @Nullable UUID getContractId() {
        return contractId;
    }

    public void setContractId(@Nullable UUID contractId) {
        this.contractId = contractId;
    }

    public NewClockFields getFields() {
        return fields;
    }
}
