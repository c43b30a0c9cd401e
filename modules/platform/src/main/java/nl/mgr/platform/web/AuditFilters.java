package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.platform.AuditTrail;
import nl.mgr.platform.AuditTrail.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the audit trail is filtered by: {@code ?wie=&soort=&wat=&veld=&tekst=&van=&tot=}, and from the page of one line
 * {@code ?keer=} (its act) and {@code ?ding=} (its record).
 */
@Named("platformAuditFilters")
@RequestScoped
public class AuditFilters {

    private static final List<String> OPERATIONS = List.of("insert", "update", "delete", "run", "look");

    /** Name in the address and key of the list. */
    private static final Map<String, String> KEYS = Map.of(
            "wie", "who",
            "soort", "operation",
            "wat", "table",
            "veld", "field",
            "tekst", "text",
            "keer", "act",
            "ding", "record");

    @Inject
    private AuditTrail trail;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private List<Kind> kinds = List.of();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    @PostConstruct
    void load() {
        kinds = trail.kinds();
    }

    Map<String, String> asQuery() {
        Map<String, String> query = new HashMap<>();
        KEYS.forEach((name, key) -> {
            String typed = chosen.get(name);
            query.put(key, typed == null ? "" : typed);
        });
        query.put("from", text(from));
        query.put("until", text(until));
        return query;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public List<String> getOperations() {
        return OPERATIONS;
    }

    public List<Kind> getKinds() {
        return kinds;
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
