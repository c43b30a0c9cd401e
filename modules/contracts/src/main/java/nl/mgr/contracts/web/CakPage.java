package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.Catalogue;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Products;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/cak-code?gemeente=&product=}: a municipality's own code of a product for the CAK. */
@Named("contractsCak")
@ViewScoped
@Right("contracts.catalogue.publish")
public class CakPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Catalogue catalogue;
    private @Inject Products products;
    private @Inject Territory territory;
    private @Inject Messages messages;
    private @Inject Conflict conflict;

    private @Nullable String place;
    private @Nullable UUID productId;
    private @Nullable MunicipalityRef municipality;
    private @Nullable ProductRow product;
    private String seen = "";
    private String code = "";

    public void load() {
        municipality = territory.one(place);
        if (municipality == null || productId == null) {
            throw new NotFound("municipality " + place + ", product " + productId);
        }
        product = products.get(productId);
        seen = catalogue.cakCode(municipality.id(), productId);
        code = seen;
    }

    public String save() {
        MunicipalityRef of = Objects.requireNonNull(municipality);
        UUID subject = Objects.requireNonNull(productId);
        conflict.when(() ->
                List.of(Conflict.of(Texts.of("contracts", "cak.code"), code, catalogue.cakCode(of.id(), subject))));
        catalogue.noteCakCode(of.id(), subject, seen, code);
        messages.info("contracts", "cak.klaar", Objects.requireNonNull(product).code(), of.name());
        return "/contracten/catalogus?faces-redirect=true&gemeente=" + of.code().digits() + "&zoek="
                + Objects.requireNonNull(product).code();
    }

    public @Nullable MunicipalityRef getMunicipality() {
        return municipality;
    }

    public @Nullable ProductRow getProduct() {
        return product;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable UUID getProductId() {
        return productId;
    }

    public void setProductId(@Nullable UUID productId) {
        this.productId = productId;
    }
}
