package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.Amendments;
import nl.mgr.contracts.Amendments.Reason;
import nl.mgr.contracts.Amendments.Row;
import nl.mgr.contracts.Amendments.Status;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Subject;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/addenda?zoek=&stand=&reden=&reeks=}: all amendments, and those of one contract for its page. */
@Named("contractsAmendments")
@RequestScoped
public class AmendmentsPage {

    private static final int MOST = 50;

    @Inject
    private Amendments amendments;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final Map<UUID, List<Row>> byContract = new HashMap<>();
    private final ListModel<Row> rows = new ListModel<Row>(query -> amendments.find(query))
            .filteredBy(() -> Map.of(
                    "search", typed("zoek"),
                    "status", typed("stand"),
                    "reason", typed("reden"),
                    "series", typed("reeks")));

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    /** Of one contract, the newest first. */
    public List<Row> of(@Nullable Subject contract) {
        return contract == null
                ? List.of()
                : byContract.computeIfAbsent(contract.id(), id -> amendments
                        .find(new ListQuery(0, MOST, "effective", true, Map.of("contractId", id.toString())))
                        .rows());
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("stand") + typed("reden") + typed("reeks")).isBlank();
    }

    public Status[] getStatuses() {
        return Status.values();
    }

    public Reason[] getReasons() {
        return Reason.values();
    }

    public ListModel<Row> getRows() {
        return rows;
    }
}
