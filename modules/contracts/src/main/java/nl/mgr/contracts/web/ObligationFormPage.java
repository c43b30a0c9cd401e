package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.contracts.Obligations;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;

/** {@code /contracten/verplichting-nieuw?contract=}: what a party has to deliver under a contract, and when. */
@Named("contractsObligationForm")
@ViewScoped
@Right("contracts.obligation.change")
public class ObligationFormPage extends ContractFormPage {

    private static final long serialVersionUID = 1L;

    private @Inject Obligations obligations;
    private @Inject Messages messages;

    private final ObligationFields fields = new ObligationFields();

    public String save() {
        UUID saved = obligations.add(known(), fields.terms());
        messages.info("contracts", "verplichting.klaar.toegevoegd");
        return "/contracten/verplichting?faces-redirect=true&id=" + saved;
    }

    public ObligationFields getFields() {
        return fields;
    }
}
