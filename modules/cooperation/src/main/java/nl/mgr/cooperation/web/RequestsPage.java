package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.ParticipationRequests;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ParticipationRequests.State;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.ListQuery;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/verzoeken?gemeente=&stand=}: requests to join or leave; a municipality sees its own. */
@Named("cooperationRequests")
@ViewScoped
public class RequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ParticipationRequests requests;
    private @Inject Municipalities municipalities;
    private @Inject PageInfo page;

    private final HashMap<String, @Nullable String> chosen = new HashMap<>();
    private List<MunicipalityRef> places = List.of();
    private long open;
    private long granted;

    private final ListModel<Request> rows =
            new ListModel<Request>(query -> requests.find(query)).filteredBy(() -> ChosenFilters.of(chosen));

    public void load() {
        places = isOwn() ? List.of() : municipalities.participants(page.getToday());
        open = count(ParticipationRequests.OPEN);
        granted = count(State.GRANTED.code());
    }

    private long count(String state) {
        return requests.find(ListQuery.firstPage(1).filtered(Map.of(ParticipationRequests.FILTER_STATE, state)))
                .total();
    }

    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.MUNICIPALITY;
    }

    public boolean isFiltered() {
        return !ChosenFilters.of(chosen).isEmpty();
    }

    public List<State> getStates() {
        return List.of(State.values());
    }

    public List<MunicipalityRef> getPlaces() {
        return places;
    }

    public long getOpen() {
        return open;
    }

    public long getGranted() {
        return granted;
    }

    public ListModel<Request> getRows() {
        return rows;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }
}
