package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.FundingVariant;
import nl.mgr.contracts.Products;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;

/** {@code /contracten/product-nieuw}. */
@Named("contractsNewProduct")
@RequestScoped
@Right("contracts.product.change")
public class NewProductPage {

    @Inject
    private Products products;

    @Inject
    private Messages messages;

    private final ProductFields fields = new ProductFields();

    public String save() {
        UUID id = products.add(fields.product());
        messages.info("contracts", "product.toegevoegd", fields.getCode());
        return "/contracten/product?faces-redirect=true&id=" + id;
    }

    public ProductFields getFields() {
        return fields;
    }

    public List<LegalDomain> getDomains() {
        return List.of(LegalDomain.YOUTH, LegalDomain.SOCIAL_SUPPORT, LegalDomain.SHELTERED_LIVING);
    }

    public Unit[] getUnits() {
        return Unit.values();
    }

    public FundingVariant[] getVariants() {
        return FundingVariant.values();
    }
}
