package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/locatie?id=}: adds a site to a provider. */
@Named("providersSite")
@ViewScoped
@Right("providers.provider.change")
public class SitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Providers providers;

    @Inject
    private Messages messages;

    private final SiteFields site = new SiteFields();
    private @Nullable UUID id;
    private String provider = "";

    /** @throws NotFound when the provider does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("provider without id");
        }
        provider = providers.details(id).name();
    }

    public String save() {
        providers.openSite(Objects.requireNonNull(id), site.site());
        messages.info("providers", "locatie.bewaard", site.getName());
        return "/aanbieders/aanbieder?faces-redirect=true&id=" + id;
    }

    public SiteFields getSite() {
        return site;
    }

    public String getProvider() {
        return provider;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
