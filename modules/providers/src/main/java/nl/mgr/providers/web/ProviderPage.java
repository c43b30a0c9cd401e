package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.ProviderDetails.GoneUp;
import nl.mgr.providers.Providers;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/aanbieder?id=}, and {@code /aanbieders/mijn} for the provider itself. */
@Named("providersProvider")
@RequestScoped
public class ProviderPage {

    private static final String PAGE = "/aanbieders/aanbieder";

    @Inject
    private Providers providers;

    private @Nullable UUID id;
    private @Nullable UUID from;
    private @Nullable ProviderDetails came;
    private boolean itself;
    private @Nullable ProviderDetails provider;

    /**
     * The address of one that went up into another leads there, unless it is asked for itself.
     *
     * @throws NotFound when it does not exist for this actor
     */
    public @Nullable String load() {
        if (id == null) {
            throw new NotFound("provider without id");
        }
        ProviderDetails found = providers.details(id);
        GoneUp gone = found.gone();
        if (gone != null && !itself) {
            return PAGE + "?faces-redirect=true&id=" + gone.into() + "&van=" + id;
        }
        provider = found;
        loadBefore();
        return null;
    }

    private void loadBefore() {
        ProviderDetails before = from == null ? null : providers.details(from);
        if (before != null && before.gone() != null && before.gone().into().equals(id)) {
            came = before;
        }
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

    /** The one whose address led here, which went up into this one. */
    public @Nullable ProviderDetails getCame() {
        return came;
    }

    public boolean isItself() {
        return itself;
    }

    public void setItself(boolean itself) {
        this.itself = itself;
    }

    public @Nullable UUID getFrom() {
        return from;
    }

    public void setFrom(@Nullable UUID from) {
        this.from = from;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
