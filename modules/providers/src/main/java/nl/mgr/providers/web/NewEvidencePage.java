package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.providers.ProviderEvidence;
import nl.mgr.providers.ProviderEvidence.Kind;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/bewijs-nieuw?aanbieder=&soort=}: hands in a paper; a provider for itself. */
@Named("providersNewEvidence")
@ViewScoped
@Right("providers.evidence.add")
public class NewEvidencePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "providers";

    private @Inject ProviderEvidence evidence;
    private @Inject Providers providers;
    private @Inject Messages messages;

    private @Nullable UUID provider;
    private String name = "";
    private List<Kind> kinds = List.of();
    private final EvidenceFields fields = new EvidenceFields();
    private transient @Nullable Part file;

    public void load() {
        UUID own = ActorContext.current().providerId();
        provider = own == null ? provider : own;
        if (provider == null) {
            throw new NotFound("evidence of no provider");
        }
        name = providers.details(provider).name();
        kinds = evidence.kinds();
    }

    public @Nullable String save() throws IOException {
        Part part = file;
        if (part == null || Uploads.nameOf(part).isEmpty()) {
            messages.error(MODULE, "bewijs.geenBestand");
            return null;
        }
        try (InputStream content = part.getInputStream()) {
            UUID id = evidence.add(fields.of(Objects.requireNonNull(provider)), Uploads.nameOf(part), content);
            messages.info(MODULE, isOwn() ? "bewijs.is-aangeleverd" : "bewijs.is-toegevoegd");
            return "/aanbieders/bewijs?faces-redirect=true&id=" + id;
        }
    }

    public boolean isOwn() {
        return ActorContext.current().providerId() != null;
    }

    public EvidenceFields getFields() {
        return fields;
    }

    public List<Kind> getKinds() {
        return kinds;
    }

    public String getName() {
        return name;
    }

    public @Nullable UUID getProvider() {
        return provider;
    }

    public void setProvider(@Nullable UUID provider) {
        this.provider = provider;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
