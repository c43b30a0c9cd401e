package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.Obligations;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/verplichting-nieuw?contract=}: what a party has to deliver under a contract, and when. */
@Named("contractsObligationForm")
@ViewScoped
@Right("contracts.obligation.change")
public class ObligationFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Obligations obligations;
    private @Inject Contracts contracts;
    private @Inject Messages messages;
    private @Inject Clock clock;

    private final ObligationFields fields = new ObligationFields();
    private @Nullable UUID contract;
    private String number = "";

    /** @throws NotFound when the contract does not exist for this actor */
    public void load() {
        number = contracts.details(known(), LocalDate.now(clock)).number();
    }

    private UUID known() {
        if (contract == null) {
            throw new NotFound("obligation of no contract");
        }
        return contract;
    }

    public String save() {
        UUID saved = obligations.add(known(), fields.terms());
        messages.info("contracts", "verplichting.klaar.toegevoegd");
        return "/contracten/verplichting?faces-redirect=true&id=" + saved;
    }

    public String getNumber() {
        return number;
    }

    public ObligationFields getFields() {
        return fields;
    }

    public @Nullable UUID getContract() {
        return contract;
    }

    public void setContract(@Nullable UUID contract) {
        this.contract = contract;
    }
}
