package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.providers.AgbKind;
import nl.mgr.providers.AgbRegistrations;
import nl.mgr.providers.AgbRegistrations.Place;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/agb-nieuw?aanbieder=}: adds a code of the AGB register to a provider. */
@Named("providersNewAgb")
@ViewScoped
@Right("providers.provider.change")
public class NewAgbPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject AgbRegistrations registrations;
    private @Inject Providers providers;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable UUID provider;
    private String name = "";
    private AgbFields fields = new AgbFields(LocalDate.EPOCH);
    private List<Place> sites = List.of();

    public void load() {
        if (provider == null) {
            throw new NotFound("registration of no provider");
        }
        name = providers.details(provider).name();
        sites = registrations.sites(provider);
        fields = new AgbFields(page.getToday());
    }

    public String save() {
        UUID id = registrations.add(fields.of(requireNonNull(provider)));
        messages.info("providers", "agb.is-toegevoegd");
        return "/aanbieders/agb?faces-redirect=true&id=" + id;
    }

    public AgbKind[] getKinds() {
        return AgbKind.values();
    }

    public AgbFields getFields() {
        return fields;
    }

    public List<Place> getSites() {
        return sites;
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
}
