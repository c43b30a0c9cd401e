package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import nl.mgr.cooperation.DecidedChange;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** What was decided about participation, of all or of one municipality and submodule. */
@Named("cooperationHistory")
@ViewScoped
public class HistoryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationDesk desk;

    private @Nullable String municipality;
    private @Nullable String submodule;
    private final ListModel<DecidedChange> rows =
            new ListModel<>(query -> desk.history(query)).filteredBy(this::filters);

    private Map<String, String> filters() {
        return Map.of(
                ParticipationDesk.FILTER_MUNICIPALITY, municipality == null ? "" : municipality,
                ParticipationDesk.FILTER_SUBMODULE, submodule == null ? "" : submodule);
    }

    public ListModel<DecidedChange> getRows() {
        return rows;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getSubmodule() {
        return submodule;
    }

    public void setSubmodule(@Nullable String submodule) {
        this.submodule = submodule;
    }

    /** Whether one municipality or submodule is picked. */
    public boolean isPicked() {
        return (municipality != null && !municipality.isBlank()) || (submodule != null && !submodule.isBlank());
    }
}
