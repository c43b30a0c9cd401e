package nl.mgr.providers.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Right;
import nl.mgr.providers.ProviderMergers;
import nl.mgr.providers.ProviderMergers.Alike;
import nl.mgr.providers.ProviderMergers.Distinct;
import nl.mgr.providers.ProviderMergers.Merger;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/dubbele?zoek=}: providers that may be one, those told apart, and mergers. */
@Named("providersDuplicates")
@RequestScoped
@Right("providers.merger.view")
public class DuplicatesPage {

    private static final String MODULE = "providers";

    private @Inject ProviderMergers mergers;
    private @Inject Messages messages;

    private String search = "";
    private List<Distinct> distinct = List.of();
    private List<Merger> all = List.of();
    private final ListModel<Alike> rows =
            new ListModel<Alike>(query -> mergers.alike(query)).filteredBy(() -> Map.of("search", search));

    @PostConstruct
    void load() {
        distinct = mergers.distinct();
        all = mergers.all();
    }

    public String forget(UUID id) {
        mergers.forget(id);
        messages.info(MODULE, "dubbele.is-vergeten");
        return "/aanbieders/dubbele?faces-redirect=true";
    }

    /** Why two may be one, in words. */
    public String why(Alike pair) {
        return pair.reasons().stream()
                .map(reason -> Texts.of(MODULE, "dubbele.reden." + reason))
                .collect(Collectors.joining(", "));
    }

    /** Whether who looks may tell two apart, and take that back. */
    public boolean isAsks() {
        return ActorContext.current().may("providers.merger.ask");
    }

    public ListModel<Alike> getRows() {
        return rows;
    }

    public List<Distinct> getDistinct() {
        return distinct;
    }

    public List<Merger> getAll() {
        return all;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }
}
