package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.Contributions;
import nl.mgr.cooperation.Contributions.Amount;
import nl.mgr.cooperation.Contributions.Run;
import nl.mgr.cooperation.Contributions.Total;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/berekening?id=&gemeente=&onderdeel=}: a calculation of a year, all amounts. */
@Named("cooperationRun")
@RequestScoped
public class RunPage {

    @Inject
    private Contributions contributions;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Amount> rows = new ListModel<Amount>(query -> contributions.amounts(known(), query))
            .filteredBy(() -> Map.of("gemeente", code(), "onderdeel", position()));

    private @Nullable UUID id;
    private @Nullable Run run;
    private List<Total> municipalities = List.of();
    private List<Total> budgets = List.of();
    private boolean intact;

    public void load() {
        run = contributions.run(known());
        municipalities = contributions.totals(known(), true);
        budgets = contributions.totals(known(), false);
        intact = contributions.intact(known());
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("calculation without id");
        }
        return id;
    }

    private String code() {
        return typed("gemeente", "\\d{4}");
    }

    private String position() {
        return typed("onderdeel", "\\d{1,4}");
    }

    private String typed(String key, String pattern) {
        String value = chosen.get(key);
        return value != null && value.matches(pattern) ? value : "";
    }

    public boolean isFiltered() {
        return !(code() + position()).isEmpty();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<Amount> getRows() {
        return rows;
    }

    public @Nullable Run getRun() {
        return run;
    }

    public List<Total> getMunicipalities() {
        return municipalities;
    }

    public List<Total> getBudgets() {
        return budgets;
    }

    /** Whether what is kept still has the fingerprint that was taken of it. */
    public boolean isIntact() {
        return intact;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
