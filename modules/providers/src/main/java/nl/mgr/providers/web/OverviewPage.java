package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import nl.mgr.providers.ProviderKind;
import nl.mgr.providers.ProviderRow;
import nl.mgr.providers.Providers;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/overzicht?zoek=&soort=&plaats=}. */
@Named("providersOverview")
@RequestScoped
public class OverviewPage {

    @Inject
    private Providers providers;

    private String search = "";
    private String kind = "";
    private String town = "";
    private final ListModel<ProviderRow> rows =
            new ListModel<ProviderRow>(query -> providers.find(query)).filteredBy(this::filters);

    private Map<String, String> filters() {
        return Map.of("search", search, "kind", kind, "town", town);
    }

    public ListModel<ProviderRow> getRows() {
        return rows;
    }

    public ProviderKind[] getKinds() {
        return ProviderKind.values();
    }

    public boolean isFiltered() {
        return !(search + kind + town).isBlank();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town == null ? "" : town;
    }
}
