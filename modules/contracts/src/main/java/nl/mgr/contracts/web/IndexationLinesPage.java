package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.Indexations;
import nl.mgr.contracts.Indexations.Change;
import nl.mgr.contracts.Indexations.Passed;
import nl.mgr.contracts.Indexations.Run;
import nl.mgr.contracts.Indexations.Verdict;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/indexatie-regels?id=&stand=&zoek=}: the tariffs of a run one by one, and those it leaves alone. */
@Named("contractsIndexationLines")
@RequestScoped
public class IndexationLinesPage {

    private static final String REST = "rest";

    @Inject
    private Indexations indexations;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Change> changes = new ListModel<Change>(query -> indexations.changes(known(), query))
            .filteredBy(() -> Map.of("search", typed("zoek")));
    private final ListModel<Passed> passed = new ListModel<Passed>(query -> indexations.passed(known(), query))
            .filteredBy(() ->
                    Map.of("search", typed("zoek"), "verdict", typed("stand").replace(REST, "")));

    private @Nullable UUID id;
    private @Nullable Run run;

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        run = indexations.get(known());
        if (isRest() && !ActorContext.current().may("contracts.exception.view")) {
            throw new NotFound("lines that are left alone");
        }
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("indexation without id");
        }
        return id;
    }

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    /** Whether the lines are shown that get no new tariff. */
    public boolean isRest() {
        return !typed("stand").isBlank();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<Change> getChanges() {
        return changes;
    }

    public ListModel<Passed> getPassed() {
        return passed;
    }

    public @Nullable Run getRun() {
        return run;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
