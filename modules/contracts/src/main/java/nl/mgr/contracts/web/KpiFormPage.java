package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.contracts.Kpis;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;

/** {@code /contracten/kpi-nieuw?contract=}: by what a provider is measured under a contract. */
@Named("contractsKpiForm")
@ViewScoped
@Right("contracts.kpi.change")
public class KpiFormPage extends ContractFormPage {

    private static final long serialVersionUID = 1L;

    private @Inject Kpis kpis;
    private @Inject Messages messages;

    private final KpiFields fields = new KpiFields();

    public String save() {
        UUID saved = kpis.add(known(), fields.terms());
        messages.info("contracts", "kpi.klaar.toegevoegd");
        return "/contracten/kpi?faces-redirect=true&id=" + saved;
    }

    public KpiFields getFields() {
        return fields;
    }
}
