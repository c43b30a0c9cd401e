package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.ContractPapers;
import nl.mgr.contracts.ContractPapers.Deviation;
import nl.mgr.contracts.ContractPapers.DeviationKind;
import nl.mgr.contracts.ContractPapers.Standing;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/contract-tekst?contract=}: the text of one contract, where it deviates, and its document. */
@Named("contractsPaper")
@ViewScoped
public class PaperPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "contracts";

    private @Inject ContractPapers papers;
    private @Inject Contracts contracts;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable UUID contractId;
    private @Nullable ContractDetails contract;
    private List<Standing> standings = List.of();
    private List<Deviation> deviations = List.of();
    private final DeviationFields fields = new DeviationFields();

    /** @throws NotFound when the contract does not exist for this actor */
    public void load() {
        if (contractId == null) {
            throw new NotFound("text without contract");
        }
        contract = contracts.details(contractId, page.getToday());
        standings = papers.standings(contractId);
        deviations = papers.deviations(ListQuery.everything().filtered(Map.of("contract", contractId.toString())))
                .rows();
    }

    public String deviate() {
        papers.deviate(Objects.requireNonNull(contractId), fields.deviation());
        messages.info(MODULE, "afwijking.klaar");
        return address();
    }

    public String end(UUID deviation) {
        papers.end(deviation);
        messages.info(MODULE, "afwijking.klaar.weg");
        return address();
    }

    private String address() {
        return "/contracten/contract-tekst?faces-redirect=true&contract=" + contractId;
    }

    public @Nullable ContractDetails getContract() {
        return contract;
    }

    public List<Standing> getStandings() {
        return standings;
    }

    public List<Deviation> getDeviations() {
        return deviations;
    }

    public DeviationFields getFields() {
        return fields;
    }

    public DeviationKind[] getKinds() {
        return DeviationKind.values();
    }

    public @Nullable UUID getContractId() {
        return contractId;
    }

    public void setContractId(@Nullable UUID contractId) {
        this.contractId = contractId;
    }
}
