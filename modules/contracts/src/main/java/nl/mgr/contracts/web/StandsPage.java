package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.contracts.ContractPapers;
import nl.mgr.contracts.ContractPapers.Stand;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/tekst-stand?zoek=&tekst=&stand=}: on which version each contract stands, and until when it may. */
@Named("contractsStands")
@RequestScoped
public class StandsPage {

    @Inject
    private ContractPapers papers;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Stand> rows = new ListModel<Stand>(query -> papers.stands(query))
            .filteredBy(() -> Map.of("search", typed("zoek"), "text", typed("tekst"), "state", typed("stand")));

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("tekst") + typed("stand")).isBlank();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<Stand> getRows() {
        return rows;
    }
}
