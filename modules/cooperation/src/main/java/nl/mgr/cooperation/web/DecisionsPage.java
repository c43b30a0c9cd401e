package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.cooperation.Decisions;
import nl.mgr.cooperation.Decisions.Taken;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/besluiten?orgaan=&jaar=}: everything that was decided and advised. */
@Named("cooperationDecisions")
@ViewScoped
public class DecisionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Decisions decisions;

    private final HashMap<String, @Nullable String> chosen = new HashMap<>();
    private List<String> bodies = List.of();
    private final ListModel<Taken> rows =
            new ListModel<Taken>(query -> decisions.find(query)).filteredBy(() -> ChosenFilters.of(chosen));

    public void load() {
        bodies = decisions.bodies();
    }

    public List<String> getBodies() {
        return bodies;
    }

    public ListModel<Taken> getRows() {
        return rows;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }
}
