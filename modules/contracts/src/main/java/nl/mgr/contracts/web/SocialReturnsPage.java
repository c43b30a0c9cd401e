package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.contracts.SocialReturns.Obligation;
import nl.mgr.contracts.SocialReturns.Status;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/social-return?zoek=&jaar=&stand=}: what is owed per contract and year; a provider's own, or all. */
@Named("contractsSocialReturns")
@RequestScoped
public class SocialReturnsPage {

    @Inject
    private SocialReturns returns;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Obligation> rows = new ListModel<Obligation>(query -> returns.find(query))
            .filteredBy(() -> Map.of("search", typed("zoek"), "year", typed("jaar"), "status", typed("stand")));

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("jaar") + typed("stand")).isBlank();
    }

    public boolean isOfOneself() {
        return ActorContext.current().kind() == ActorKind.PROVIDER;
    }

    public Status[] getStatuses() {
        return Status.values();
    }

    public ListModel<Obligation> getRows() {
        return rows;
    }
}
