package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.contracts.Obligations;
import nl.mgr.contracts.Obligations.Due;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/verplichtingen?zoek=&stand=&soort=&contract=}: what is due in all contracts, a provider's own, or one. */
@Named("contractsObligations")
@RequestScoped
public class ObligationsPage {

    @Inject
    private Obligations obligations;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Due> rows = new ListModel<Due>(query -> obligations.dues(query))
            .filteredBy(() -> Map.of(
                    "search", typed("zoek"),
                    "state", typed("stand"),
                    "kind", typed("soort"),
                    "contract", typed("contract")));

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("stand") + typed("soort") + typed("contract")).isBlank();
    }

    public boolean isOfOneself() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    public ListModel<Due> getRows() {
        return rows;
    }
}
