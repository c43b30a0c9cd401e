package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.NotFound;
import nl.mgr.providers.ChangeRequests;
import nl.mgr.providers.ChangeRequests.Change;
import nl.mgr.providers.ChangeRequests.State;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/wijzigverzoek?id=}: what was and what is asked, side by side; the team decides. */
@Named("providersChange")
@ViewScoped
public class ChangePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "providers";

    private @Inject ChangeRequests changes;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Change shown;
    private List<ComparedFact> facts = List.of();
    private String reason = "";

    public void load() {
        Change found = changes.get(known());
        shown = found;
        facts = ComparedFact.of(found);
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("change without id");
        }
        return id;
    }

    public String takeOver() {
        changes.takeOver(known());
        messages.info(MODULE, "wijzigverzoek.is-overgenomen");
        return here();
    }

    public String refuse() {
        changes.refuse(known(), reason);
        messages.info(MODULE, "wijzigverzoek.is-geweigerd");
        return here();
    }

    private String here() {
        return "/aanbieders/wijzigverzoek?faces-redirect=true&id=" + known();
    }

    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    public boolean isDecides() {
        return shown != null
                && shown.state() == State.SUBMITTED
                && ActorContext.current().may("providers.provider.change");
    }

    public @Nullable Change getShown() {
        return shown;
    }

    public List<ComparedFact> getFacts() {
        return facts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
