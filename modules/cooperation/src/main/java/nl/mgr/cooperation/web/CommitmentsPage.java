package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.Commitments;
import nl.mgr.cooperation.Commitments.Commitment;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/toezeggingen?orgaan=&stand=open}: what was promised, open and met. */
@Named("cooperationCommitments")
@ViewScoped
public class CommitmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Bodies bodies;
    private @Inject Commitments commitments;

    private final HashMap<String, @Nullable String> chosen = new HashMap<>();
    private List<Body> all = List.of();
    private final ListModel<Commitment> rows =
            new ListModel<Commitment>(query -> commitments.find(query)).filteredBy(() -> ChosenFilters.of(chosen));

    public void load() {
        all = bodies.all();
    }

    public List<Body> getAll() {
        return all;
    }

    public ListModel<Commitment> getRows() {
        return rows;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }
}
