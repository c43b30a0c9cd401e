package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.platform.Destructions;
import nl.mgr.platform.Destructions.Due;
import nl.mgr.platform.Destructions.Listing;
import nl.mgr.platform.Destructions.Survey;
import nl.mgr.platform.Destructions.Undated;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /account/vernietigen?zoek=&soort=}: documents whose term is over, those that tell no day, and the lists. */
@Named("platformDestruction")
@RequestScoped
public class DestructionPage {

    @Inject
    private Destructions destructions;

    private final Map<String, @Nullable String> chosen = new HashMap<>();

    private final ListModel<Due> rows = new ListModel<Due>(query -> destructions.due(query))
            .filteredBy(this::keys)
            .chosenBy(Due::id);
    private final ListModel<Undated> undated = new ListModel<>(query -> destructions.undated(query));
    private final ListModel<Listing> lists = new ListModel<>(query -> destructions.lists(query));
    private Survey survey = new Survey(0, 0, 0, 0, 0, 0, 0);

    @PostConstruct
    void load() {
        survey = destructions.survey();
    }

    private Map<String, String> keys() {
        return Map.of("name", value("name"), "kind", value("kind"));
    }

    private String value(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    /** Whether fewer are shown than there are. */
    public boolean isNarrowed() {
        return keys().values().stream().anyMatch(value -> !value.isBlank());
    }

    /** What the list is filtered by, by the names of the service. */
    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<Due> getRows() {
        return rows;
    }

    public ListModel<Undated> getUndated() {
        return undated;
    }

    public ListModel<Listing> getLists() {
        return lists;
    }

    public Survey getSurvey() {
        return survey;
    }
}
