package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.Contracts;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/overzicht?zoek=&status=&wet=&gemeente=&op=&eindigt=}. */
@Named("contractsOverview")
@RequestScoped
public class OverviewPage {

    @Inject
    private Contracts contracts;

    private String search = "";
    private String status = "";
    private String domain = "";
    private String municipality = "";
    private @Nullable LocalDate day;
    private @Nullable LocalDate endsBefore;
    private final ListModel<ContractRow> rows =
            new ListModel<ContractRow>(query -> contracts.find(query)).filteredBy(this::filters);

    private Map<String, String> filters() {
        return Map.of(
                "search", search,
                "status", status,
                "domain", domain,
                "municipality", municipality,
                "on", day == null ? "" : day.toString(),
                "endsBefore", endsBefore == null ? "" : endsBefore.toString());
    }

    public ListModel<ContractRow> getRows() {
        return rows;
    }

    public ContractStatus[] getStatuses() {
        return ContractStatus.values();
    }

    public boolean isFiltered() {
        return !(search + status + domain + municipality).isBlank() || day != null || endsBefore != null;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status == null ? "" : status;
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain == null ? "" : domain;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality == null ? "" : municipality;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalDate getEndsBefore() {
        return endsBefore;
    }

    public void setEndsBefore(@Nullable LocalDate endsBefore) {
        this.endsBefore = endsBefore;
    }
}
