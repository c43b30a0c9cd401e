package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.Controls;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/controle-nieuw?contract=}, with {@code id=} a draft that changes: what a check is for. */
@Named("contractsControlForm")
@ViewScoped
@Right("contracts.control.change")
public class ControlFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Controls controls;
    private @Inject Contracts contracts;
    private @Inject Messages messages;
    private @Inject Conflict conflict;
    private @Inject Clock clock;

    private @Nullable UUID id;
    private @Nullable UUID contract;
    private String number = "";
    private @Nullable Plan known;
    private ControlFields fields = new ControlFields();

    public void load() {
        if (id != null) {
            known = controls.get(id);
            contract = known.contract();
            fields = ControlFields.of(known.terms());
        }
        if (contract != null) {
            number = contracts.details(contract, LocalDate.now(clock)).number();
        }
    }

    public String save() {
        Plan before = known;
        UUID saved;
        if (before == null) {
            saved = controls.draft(contract, fields.terms());
        } else {
            saved = before.id();
            conflict.when(() -> List.of(Conflict.of(
                    Texts.of("contracts", "controle.doel"),
                    fields.terms().goal(),
                    controls.get(saved).terms().goal())));
            controls.change(saved, before.version(), fields.terms());
        }
        messages.info("contracts", "controle.klaar.concept");
        return "/contracten/controle?faces-redirect=true&id=" + saved;
    }

    public String getNumber() {
        return number;
    }

    public ControlFields getFields() {
        return fields;
    }

    public @Nullable UUID getContract() {
        return contract;
    }

    public void setContract(@Nullable UUID contract) {
        this.contract = contract;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
