package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.contracts.ContractClocks;
import nl.mgr.contracts.ContractClocks.Rule;
import nl.mgr.contracts.ContractClocks.Running;
import nl.mgr.contracts.ContractClocks.State;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/termijnen?zoek=&stand=&regel=&contract=}: terms of all contracts, the first to end on top. */
@Named("contractsClocks")
@RequestScoped
public class ClocksPage {

    @Inject
    private ContractClocks clocks;

    private List<String> codes = List.of();
    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Running> rows = new ListModel<Running>(query -> clocks.find(query))
            .filteredBy(() -> Map.of(
                    "search", typed("zoek"),
                    "state", typed("stand"),
                    "rule", typed("regel"),
                    "contract", typed("contract")));

    public void load() {
        codes = clocks.rules().stream().map(Rule::code).distinct().toList();
    }

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("stand") + typed("regel") + typed("contract")).isBlank();
    }

    public boolean isOfOneself() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    public List<String> getCodes() {
        return codes;
    }

    public State[] getStates() {
        return State.values();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<Running> getRows() {
        return rows;
    }
}
