package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.CatalogueChange;
import nl.mgr.contracts.CataloguePublication;
import nl.mgr.contracts.CataloguePublications;
import nl.mgr.contracts.CatalogueRow;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/publicatie?id=&soort=&zoek=&wet=}: a catalogue as it was published, and what was new in it. */
@Named("contractsPublication")
@RequestScoped
public class PublicationPage {

    @Inject
    private CataloguePublications publications;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<CatalogueRow> rows = new ListModel<CatalogueRow>(query -> publications.rows(known(), query))
            .filteredBy(() -> Map.of("search", typed("zoek"), "domain", typed("wet")));
    private final ListModel<CatalogueChange> changes = new ListModel<CatalogueChange>(
                    query -> publications.changes(known(), query))
            .filteredBy(() -> Map.of("kind", typed("soort")));

    private @Nullable UUID id;
    private @Nullable CataloguePublication publication;
    private List<CataloguePublications.Count> counts = List.of();

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        publication = publications.get(known());
        counts = publications.counts(known());
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("publication without id");
        }
        return id;
    }

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("wet")).isBlank();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<CatalogueRow> getRows() {
        return rows;
    }

    public ListModel<CatalogueChange> getChanges() {
        return changes;
    }

    public @Nullable CataloguePublication getPublication() {
        return publication;
    }

    public List<CataloguePublications.Count> getCounts() {
        return counts;
    }

    public @Nullable Subject getSubject() {
        return id == null ? null : new Subject("contracts", "publication", id);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
