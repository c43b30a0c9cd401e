package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.SearchContribution.Kind;
import nl.mgr.platform.Search;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What the list of documents is filtered by; it stands in the address. */
@Named("platformDocumentFilter")
@RequestScoped
public class DocumentFilter {

    /** What documents are not at. */
    private static final String PLATFORM = "platform";

    /** As the service calls them. */
    private static final List<String> KEYS = List.of("name", "record", "kind");

    /** A kind of records, in words. */
    public record RecordKind(String id, String label) {}

    @Inject
    private Search search;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private List<RecordKind> records = List.of();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    @PostConstruct
    void load() {
        records = search.kinds().stream()
                .filter(kind -> !kind.module().equals(PLATFORM))
                .map(kind -> new RecordKind(kind.id(), label(kind)))
                .toList();
    }

    private static String label(Kind kind) {
        return Texts.of(kind.module(), "zoeken.een." + kind.code());
    }

    /** As the service takes them. */
    Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        KEYS.forEach(key -> keys.put(key, value(key)));
        keys.put("from", text(from));
        keys.put("until", text(until));
        return keys;
    }

    private String value(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Whether fewer are shown than there are. */
    public boolean isNarrowed() {
        return keys().values().stream().anyMatch(value -> !value.isBlank());
    }

    /** By the names of the service. */
    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public List<RecordKind> getRecords() {
        return records;
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
