package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.providers.ChangeRequests;
import nl.mgr.providers.ChangeRequests.Change;
import nl.mgr.providers.ChangeRequests.State;
import nl.mgr.providers.ProviderDetails;

/** On the page of a provider: what it asked to have changed. */
@Named("providersChangeLines")
@RequestScoped
public class ChangeLines {

    private @Inject ChangeRequests changes;
    private @Inject ProviderPage shown;

    private List<Change> lines = List.of();
    private boolean asks;

    /** After the page itself. */
    public void load() {
        Actor actor = ActorContext.current();
        ProviderDetails provider = shown.getProvider();
        if (provider != null && actor.may("providers.change.view")) {
            lines = changes.of(provider.id());
            asks = actor.may("providers.change.ask")
                    && lines.stream().noneMatch(line -> line.state() == State.SUBMITTED);
        }
    }

    public String kind(State state) {
        return switch (state) {
            case SUBMITTED -> "warning";
            case TAKEN_OVER -> "positive";
            case REFUSED -> "neutral";
        };
    }

    public String sign(State state) {
        return switch (state) {
            case SUBMITTED -> "alert";
            case TAKEN_OVER -> "full";
            case REFUSED -> "dash";
        };
    }

    public List<Change> getLines() {
        return lines;
    }

    /** Whether who looks may ask something now. */
    public boolean isAsks() {
        return asks;
    }
}
