package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Products;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/product?id=}: a product and the contracts that have it; closing its code for new use. */
@Named("contractsProduct")
@ViewScoped
public class ProductPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Products products;
    private @Inject Contracts contracts;
    private @Inject Messages messages;
    private @Inject Clock clock;

    private @Nullable UUID id;
    private @Nullable ProductRow product;
    private @Nullable LocalDate last;
    private boolean open;
    private final ListModel<ContractRow> rows =
            new ListModel<ContractRow>(query -> contracts.find(query)).filteredBy(this::filters);

    private Map<String, String> filters() {
        return Map.of("productId", String.valueOf(id));
    }

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        if (id == null) {
            throw new NotFound("product without id");
        }
        product = products.get(id);
        open = product.period().open();
        last = LocalDate.of(LocalDate.now(clock).getYear(), 12, 31);
    }

    public String close() {
        products.close(Objects.requireNonNull(id), Objects.requireNonNull(last));
        messages.info(
                "contracts", "product.gesloten", Objects.requireNonNull(product).code(), last);
        return "/contracten/product?faces-redirect=true&id=" + id;
    }

    public ListModel<ContractRow> getRows() {
        return rows;
    }

    public @Nullable ProductRow getProduct() {
        return product;
    }

    public @Nullable Subject getSubject() {
        return id == null ? null : new Subject("contracts", "product", id);
    }

    public boolean isOpen() {
        return open;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
