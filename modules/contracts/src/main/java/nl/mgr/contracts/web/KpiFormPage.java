package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.Kpis;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/kpi-nieuw?contract=}: by what a provider is measured under a contract. */
@Named("contractsKpiForm")
@ViewScoped
@Right("contracts.kpi.change")
public class KpiFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Kpis kpis;
    private @Inject Contracts contracts;
    private @Inject Messages messages;
    private @Inject Clock clock;

    private final KpiFields fields = new KpiFields();
    private @Nullable UUID contract;
    private String number = "";

    /** @throws NotFound when the contract does not exist for this actor */
    public void load() {
        number = contracts.details(known(), LocalDate.now(clock)).number();
    }

    private UUID known() {
        if (contract == null) {
            throw new NotFound("indicator of no contract");
        }
        return contract;
    }

    public String save() {
        UUID saved = kpis.add(known(), fields.terms());
        messages.info("contracts", "kpi.klaar.toegevoegd");
        return "/contracten/kpi?faces-redirect=true&id=" + saved;
    }

    public String getNumber() {
        return number;
    }

    public KpiFields getFields() {
        return fields;
    }

    public @Nullable UUID getContract() {
        return contract;
    }

    public void setContract(@Nullable UUID contract) {
        this.contract = contract;
    }
}
