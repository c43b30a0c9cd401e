package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.NewLine;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Tariffs;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/regel-toevoegen?id=&product=}: a product of a draft, its municipalities and one price for all. */
@Named("contractsNewLine")
@ViewScoped
@Right("contracts.contract.change")
public class NewLinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Contracts contracts;
    private @Inject Tariffs tariffs;
    private @Inject LineChoices choices;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable UUID productId;
    private @Nullable LineForm form;
    private UUID[] municipalities = {};
    private @Nullable Money amount;

    /** @throws NotFound when the contract or the product does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("line without contract");
        }
        form = choices.of(id, productId);
        municipalities = form.municipalities().stream().map(MunicipalityRef::id).toArray(UUID[]::new);
    }

    public String save() {
        LineForm known = Objects.requireNonNull(form);
        ProductRow product = Objects.requireNonNull(known.product());
        UUID line = contracts.addLine(
                known.contract().id(), new NewLine(product.id(), null, known.participants(List.of(municipalities))));
        if (amount != null) {
            tariffs.setForAll(line, amount, known.contract().period().from());
        }
        messages.info("contracts", "regel.toegevoegd", product.code(), municipalities.length);
        return "/contracten/contract?faces-redirect=true&id=" + id;
    }

    public @Nullable LineForm getForm() {
        return form;
    }

    public UUID[] getMunicipalities() {
        return municipalities.clone();
    }

    public void setMunicipalities(UUID[] municipalities) {
        this.municipalities = municipalities.clone();
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getProductId() {
        return productId;
    }

    public void setProductId(@Nullable UUID productId) {
        this.productId = productId;
    }
}
