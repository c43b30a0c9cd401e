package nl.mgr.contracts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.kernel.Right;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/nieuw?aanbieder=}: the head of a new contract; its lines follow. */
@Named("contractsDraft")
@RequestScoped
@Right("contracts.contract.change")
public class DraftPage {

    @Inject
    private Contracts contracts;

    @Inject
    private Providers providers;

    @Inject
    private Messages messages;

    private final DraftFields fields = new DraftFields();
    private List<ProviderRef> choices = List.of();

    /** Also for a form that is sent and refused: what may be chosen stays on the page. */
    @PostConstruct
    void load() {
        choices = providers.all();
    }

    public @Nullable String save() {
        Optional<ProviderRef> provider = chosen();
        if (provider.isEmpty()) {
            messages.error("contracts", "nieuw.aanbieder.onbekend", fields.getProvider());
            return null;
        }
        if (fields.endsBeforeItBegins()) {
            messages.error("contracts", "nieuw.einde.fout");
            return null;
        }
        UUID id = contracts.draft(fields.contract(provider.get().id()));
        messages.info("contracts", "nieuw.bewaard");
        return "/contracten/contract?faces-redirect=true&id=" + id;
    }

    /** By number, by name, or by both as the list of choices writes them. */
    private Optional<ProviderRef> chosen() {
        String typed = fields.getProvider().strip();
        return choices.stream()
                .filter(provider -> typed.equals(provider.number())
                        || typed.equalsIgnoreCase(provider.name())
                        || typed.equals(provider.number() + " " + provider.name()))
                .findFirst();
    }

    public DraftFields getFields() {
        return fields;
    }

    public List<ProviderRef> getChoices() {
        return choices;
    }
}
