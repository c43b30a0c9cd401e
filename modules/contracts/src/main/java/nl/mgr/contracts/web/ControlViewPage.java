package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.Controls;
import nl.mgr.contracts.Controls.Finding;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/controle-zienswijze?id=}: a provider reads what was found and says what it thinks of it. */
@Named("contractsControlView")
@ViewScoped
@Right("contracts.control.react")
public class ControlViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Controls controls;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Plan shown;
    private List<Finding> findings = List.of();
    private String words = "";

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("view on no check");
        }
        shown = controls.get(id);
        findings = controls.findings(id);
    }

    public String save() {
        controls.giveView(Objects.requireNonNull(id), words);
        messages.info("contracts", "controle.klaar.zienswijze");
        return "/contracten/controle?faces-redirect=true&id=" + id;
    }

    public @Nullable Plan getShown() {
        return shown;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
