package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.WorkList.Kind;
import org.jspecify.annotations.Nullable;

/** What the lists of work are filtered by; it stands in the address. */
@Named("platformWorkFilter")
@RequestScoped
public class WorkFilter {

    private static final String WHOSE = "whose";

    /** As the service calls them. */
    private static final List<String> NARROWING = List.of("module", "kind", "period", "person", "role", "stuck");

    @Inject
    private WorkList work;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private List<Kind> kinds = List.of();
    private List<Kind> modules = List.of();

    @PostConstruct
    void read() {
        kinds = work.kinds();
        Set<String> seen = new HashSet<>();
        modules = kinds.stream().filter(kind -> seen.add(kind.module())).toList();
    }

    /** As the service takes them. */
    Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        NARROWING.forEach(key -> keys.put(key, value(key)));
        keys.put(WHOSE, getWhose());
        return keys;
    }

    private String value(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public String getWhose() {
        return value(WHOSE).isBlank() ? "mine" : value(WHOSE);
    }

    public boolean isWhose(String asked) {
        return getWhose().equals(asked);
    }

    /** Whether fewer are shown than the list has. */
    public boolean isNarrowed() {
        return NARROWING.stream().anyMatch(key -> !value(key).isBlank());
    }

    /** What is behind the question mark, for another page with the same filters. */
    public String getQuery() {
        return "?wie=" + getWhose() + "&onderdeel=" + value("module") + "&soort=" + value("kind") + "&wanneer="
                + value("period");
    }

    /** By the names of the service, whose the tasks are among them. */
    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public List<Kind> getKinds() {
        return kinds;
    }

    /** One kind of each module. */
    public List<Kind> getModules() {
        return modules;
    }
}
