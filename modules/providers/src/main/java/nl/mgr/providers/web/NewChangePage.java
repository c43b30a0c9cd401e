package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Right;
import nl.mgr.providers.ChangeRequests;
import nl.mgr.providers.ChangeRequests.Facts;
import nl.mgr.providers.ChangeRequests.NewChange;
import nl.mgr.providers.NewSite;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/wijzigverzoek-nieuw}: a provider asks to have its facts changed. */
@Named("providersNewChange")
@ViewScoped
@Right("providers.change.ask")
public class NewChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ChangeRequests changes;
    private @Inject Providers providers;
    private @Inject Messages messages;

    private ProviderFields fields = new ProviderFields();
    private final SiteFields site = new SiteFields();
    private String explanation = "";

    public void load() {
        fields = ProviderFields.of(providers.own());
    }

    public @Nullable String save() {
        NewSite added = site.site();
        boolean any = !(added.name() + added.postcode() + added.town()).isEmpty();
        if (any
                && (added.name().isEmpty()
                        || added.postcode().isEmpty()
                        || added.town().isEmpty())) {
            messages.error("providers", "wijzigverzoek.locatie.half");
            return null;
        }
        UUID id = changes.submit(new NewChange(
                new Facts(
                        fields.getName().strip(),
                        fields.getLegalName().strip(),
                        fields.getRegistered().getKvk(),
                        fields.getRegistered().getAgb()),
                any ? added : null,
                explanation));
        messages.info("providers", "wijzigverzoek.is-ingediend");
        return "/aanbieders/wijzigverzoek?faces-redirect=true&id=" + id;
    }

    public ProviderFields getFields() {
        return fields;
    }

    public SiteFields getSite() {
        return site;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }
}
