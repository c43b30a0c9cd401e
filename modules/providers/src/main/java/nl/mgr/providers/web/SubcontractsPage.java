package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.providers.Subcontractors;
import nl.mgr.providers.Subcontractors.State;
import nl.mgr.providers.Subcontractors.Subcontract;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/onderaannemers?zoek=&stand=}: of all providers, or a provider's own. */
@Named("providersSubcontracts")
@RequestScoped
public class SubcontractsPage {

    @Inject
    private Subcontractors subcontractors;

    private String search = "";
    private String state = "";
    private final ListModel<Subcontract> rows = new ListModel<Subcontract>(query -> subcontractors.find(query))
            .filteredBy(() -> Map.of("search", search, "state", state));

    public ListModel<Subcontract> getRows() {
        return rows;
    }

    public State[] getStates() {
        return State.values();
    }

    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    public boolean isFiltered() {
        return !(search + state).isBlank();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }
}
