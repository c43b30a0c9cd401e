package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.ContractTexts.Details;
import nl.mgr.contracts.ContractTexts.Status;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/tekst?id=}: one version, its articles in three parts, and what can be done with it. */
@Named("contractsWording")
@ViewScoped
public class WordingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "contracts";

    private @Inject ContractTexts texts;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Details details;

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("text without id");
        }
        details = texts.get(id);
    }

    public String settle() {
        texts.settle(known());
        messages.info(MODULE, "tekst.klaar.vastgesteld");
        return page();
    }

    public String drop(UUID article) {
        texts.drop(known(), article);
        messages.info(MODULE, "tekst.klaar.weg");
        return page();
    }

    private String page() {
        return "/contracten/tekst?faces-redirect=true&id=" + known();
    }

    private UUID known() {
        return Objects.requireNonNull(id, "the page is loaded first");
    }

    public boolean isDraft() {
        return details != null && details.head().status() == Status.DRAFT;
    }

    public List<Integer> getParts() {
        return List.of(1, 2, 3);
    }

    public @Nullable Details getDetails() {
        return details;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
