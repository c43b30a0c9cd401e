package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Products;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/producten?zoek=&wet=}. */
@Named("contractsProducts")
@RequestScoped
public class ProductsPage {

    @Inject
    private Products products;

    private String search = "";
    private String domain = "";
    private final ListModel<ProductRow> rows =
            new ListModel<ProductRow>(query -> products.find(query)).filteredBy(this::filters);

    private Map<String, String> filters() {
        return Map.of("search", search, "domain", domain);
    }

    public ListModel<ProductRow> getRows() {
        return rows;
    }

    public boolean isFiltered() {
        return !(search + domain).isBlank();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain == null ? "" : domain;
    }
}
