package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;
import static nl.mgr.ui.Conflict.of;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Right;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.ProviderKind;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Conflict.Difference;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/wijzig?id=}: registers a provider, or with an id corrects one. */
@Named("providersRegister")
@ViewScoped
@Right("providers.provider.change")
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Providers providers;
    private @Inject Messages messages;
    private @Inject Conflict conflict;

    private @Nullable UUID id;
    private @Nullable ProviderDetails known;
    private ProviderFields fields = new ProviderFields();
    private SiteFields site = new SiteFields();

    public void load() {
        if (id != null && known == null) {
            known = providers.details(id);
            fields = ProviderFields.of(known);
        }
    }

    public String save() {
        ProviderDetails before = known;
        if (before == null) {
            id = providers.register(fields.provider(requireNonNull(fields.getFrom()), null, List.of(site.site())));
            messages.info("providers", "wijzig.ingeschreven", fields.getName());
        } else {
            conflict.when(() -> differences(before.id()));
            providers.change(
                    before.id(),
                    before.version(),
                    fields.provider(
                            requireNonNull(fields.getFrom()), before.period().until(), List.of()));
            messages.info("providers", "wijzig.gewijzigd", fields.getName());
        }
        return "/aanbieders/aanbieder?faces-redirect=true&id=" + id;
    }

    private List<Difference> differences(UUID provider) {
        ProviderDetails now = providers.details(provider);
        return List.of(
                of(Texts.of("providers", "veld.naam"), fields.getName(), now.name()),
                of(Texts.of("providers", "veld.nummer"), fields.getNumber(), now.number()),
                of(Texts.of("providers", "veld.statutair"), fields.getLegalName(), now.legalName()),
                of(Texts.of("providers", "veld.kvk"), fields.getRegistered().getKvk(), now.kvkNumber()),
                of(Texts.of("providers", "veld.agb"), fields.getRegistered().getAgb(), now.agbCode()),
                of(
                        Texts.of("providers", "veld.sinds"),
                        fields.getFrom(),
                        now.period().from()));
    }

    public ProviderFields getFields() {
        return fields;
    }

    public SiteFields getSite() {
        return site;
    }

    public boolean isFresh() {
        return known == null;
    }

    public ProviderKind[] getKinds() {
        return ProviderKind.values();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
