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
import nl.mgr.platform.Documents.Document;
import nl.mgr.providers.ProviderEvidence;
import nl.mgr.providers.ProviderEvidence.Evidence;
import nl.mgr.providers.ProviderEvidence.State;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/bewijs?id=}: one paper; the team accepts or refuses it. */
@Named("providersEvidence")
@ViewScoped
public class EvidencePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "providers";

    private @Inject ProviderEvidence evidence;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Evidence shown;
    private List<Document> files = List.of();
    private String reason = "";

    public void load() {
        shown = evidence.get(known());
        files = isOwn() ? evidence.files(known()) : List.of();
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("evidence without id");
        }
        return id;
    }

    public String accept() {
        evidence.accept(known());
        messages.info(MODULE, "bewijs.is-geaccepteerd");
        return here();
    }

    public String refuse() {
        evidence.refuse(known(), reason);
        messages.info(MODULE, "bewijs.is-geweigerd");
        return here();
    }

    private String here() {
        return "/aanbieders/bewijs?faces-redirect=true&id=" + known();
    }

    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    public boolean isJudges() {
        return shown != null
                && shown.state() == State.DELIVERED
                && ActorContext.current().may("providers.evidence.judge");
    }

    public @Nullable Evidence getShown() {
        return shown;
    }

    public List<Document> getFiles() {
        return files;
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
