package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.ContractTexts.Row;
import nl.mgr.contracts.ContractTexts.Status;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/teksten?zoek=&stand=}: the words of contracts in all their versions. */
@Named("contractsWordings")
@RequestScoped
public class WordingsPage {

    @Inject
    private ContractTexts texts;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Row> rows = new ListModel<Row>(query -> texts.find(query))
            .filteredBy(() -> Map.of("search", typed("zoek"), "status", typed("stand")));

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("stand")).isBlank();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public Status[] getStatuses() {
        return Status.values();
    }

    public ListModel<Row> getRows() {
        return rows;
    }
}
