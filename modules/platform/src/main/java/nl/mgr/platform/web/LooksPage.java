package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.platform.ProcessingInsight;
import nl.mgr.platform.ProcessingInsight.Choice;
import nl.mgr.platform.ProcessingInsight.Look;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /account/inzage?van-wie=&wie=&waarvoor=&van=&tot=}: who looked at whose data, for who watches over it. */
@Named("platformLooks")
@RequestScoped
public class LooksPage {

    /** Name in the address and key of the list. */
    private static final Map<String, String> KEYS = Map.of("van-wie", "subject", "wie", "who", "waarvoor", "activity");

    @Inject
    private ProcessingInsight insight;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private List<Choice> choices = List.of();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final ListModel<Look> rows = new ListModel<Look>(query -> insight.find(query)).filteredBy(() -> asQuery());

    @PostConstruct
    void load() {
        choices = insight.choices();
    }

    private Map<String, String> asQuery() {
        Map<String, String> query = new HashMap<>();
        KEYS.forEach((name, key) -> {
            String typed = chosen.get(name);
            query.put(key, typed == null ? "" : typed);
        });
        query.put("from", from == null ? "" : from.toString());
        query.put("until", until == null ? "" : until.toString());
        return query;
    }

    public ListModel<Look> getRows() {
        return rows;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
