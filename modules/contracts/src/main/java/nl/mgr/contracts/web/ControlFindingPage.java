package nl.mgr.contracts.web;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.contracts.Controls;
import nl.mgr.contracts.Controls.NewFinding;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/controle-bevinding?id=}: what was found at one number of the sample of a check. */
@Named("contractsControlFinding")
@ViewScoped
@Right("contracts.control.change")
public class ControlFindingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Controls controls;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Plan shown;
    private @Nullable Long number;
    private String rule = "";
    private String finding = "";
    private @Nullable Money amount;

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("finding of no check");
        }
        shown = controls.get(id);
    }

    public String save() {
        controls.note(new NewFinding(
                requireNonNull(id), requireNonNull(number), rule, finding, amount == null ? Money.ZERO : amount));
        messages.info("contracts", "controle.klaar.bevinding");
        return "/contracten/controle?faces-redirect=true&id=" + id;
    }

    public @Nullable Plan getShown() {
        return shown;
    }

    public @Nullable Long getNumber() {
        return number;
    }

    public void setNumber(@Nullable Long number) {
        this.number = number;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = rule == null ? "" : rule;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = finding == null ? "" : finding;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
