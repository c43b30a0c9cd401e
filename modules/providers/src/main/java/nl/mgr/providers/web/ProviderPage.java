package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.Providers;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/aanbieder?id=}, and {@code /aanbieders/mijn} for the provider itself. */
@Named("providersProvider")
@RequestScoped
public class ProviderPage {

    @Inject
    private Providers providers;

    private @Nullable UUID id;
    private @Nullable ProviderDetails provider;

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("provider without id");
        }
        provider = providers.details(id);
    }

    public void loadOwn() {
        provider = providers.own();
    }

    public @Nullable Subject getSubject() {
        return provider == null ? null : new Subject("providers", "provider", provider.id());
    }

    public @Nullable ProviderDetails getProvider() {
        return provider;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
