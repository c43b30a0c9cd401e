package nl.mgr.procurement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import nl.mgr.procurement.TenderRow;
import nl.mgr.procurement.Tenders;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /inkoop/aanbestedingen}: all tenders that exist for the actor. */
@Named("procurementTenders")
@RequestScoped
public class TendersPage {

    @Inject
    private Tenders tenders;

    private String title = "";
    private String status = "";
    private String municipality = "";
    private final ListModel<TenderRow> rows =
            new ListModel<TenderRow>(query -> tenders.find(query)).filteredBy(this::filters);

    private Map<String, String> filters() {
        return Map.of("title", title, "status", status, "municipality", municipality);
    }

    public ListModel<TenderRow> getRows() {
        return rows;
    }

    public boolean isFiltered() {
        return !(title + status + municipality).isBlank();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality == null ? "" : municipality;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status == null ? "" : status;
    }
}
