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
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/vergaderingen?orgaan=&wanneer=alle}: bodies, and their meetings to come or all. */
@Named("cooperationMeetings")
@ViewScoped
public class MeetingsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "alle";

    private @Inject Bodies bodies;
    private @Inject Meetings meetings;
    private @Inject PageInfo page;

    private final HashMap<String, @Nullable String> chosen = new HashMap<>();
    private List<Body> all = List.of();

    private final ListModel<Meeting> rows =
            new ListModel<Meeting>(query -> meetings.find(query)).filteredBy(this::filters);

    public void load() {
        all = bodies.all();
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new HashMap<>();
        String body = chosen.get(Meetings.FILTER_BODY);
        if (body != null) {
            filters.put(Meetings.FILTER_BODY, body);
        }
        if (!ALL.equals(chosen.get("wanneer"))) {
            filters.put(Meetings.FILTER_FROM, page.getToday().toString());
        }
        return filters;
    }

    public List<Body> getAll() {
        return all;
    }

    public ListModel<Meeting> getRows() {
        return rows;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }
}
