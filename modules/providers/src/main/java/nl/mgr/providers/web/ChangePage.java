package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.providers.ChangeRequests;
import nl.mgr.providers.ChangeRequests.Change;
import nl.mgr.providers.ChangeRequests.State;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/wijzigverzoek?id=}: what was and what is asked, side by side; the team decides. */
@Named("providersChange")
@ViewScoped
public class ChangePage extends DecisionPage {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "providers";
    private static final String PAGE = "/aanbieders/wijzigverzoek";

    private @Inject ChangeRequests changes;
    private @Inject Messages messages;

    private @Nullable Change shown;
    private List<ComparedFact> facts = List.of();

    public void load() {
        Change found = changes.get(known());
        shown = found;
        facts = ComparedFact.of(found);
    }

    public String takeOver() {
        changes.takeOver(known());
        messages.info(MODULE, "wijzigverzoek.is-overgenomen");
        return again(PAGE);
    }

    public String refuse() {
        changes.refuse(known(), getReason());
        messages.info(MODULE, "wijzigverzoek.is-geweigerd");
        return again(PAGE);
    }

    public boolean isDecides() {
        return shown != null
                && shown.state() == State.SUBMITTED
                && ActorContext.current().may("providers.provider.change");
    }

    public @Nullable Change getShown() {
        return shown;
    }

    public List<ComparedFact> getFacts() {
        return facts;
    }
}
