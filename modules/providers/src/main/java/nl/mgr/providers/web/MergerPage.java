package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.providers.MergerShare.Fate;
import nl.mgr.providers.MergerShare.Passing;
import nl.mgr.providers.ProviderMergers;
import nl.mgr.providers.ProviderMergers.Merger;
import nl.mgr.providers.ProviderMergers.State;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/samenvoeging?id=}: one merger; a second person approves it, and everything passes. */
@Named("providersMerger")
@ViewScoped
public class MergerPage extends DecisionPage {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "providers";
    private static final String PAGE = "/aanbieders/samenvoeging";

    private @Inject ProviderMergers mergers;
    private @Inject Messages messages;

    private @Nullable Merger shown;
    private List<Passing> told = List.of();
    private long left;

    public void load() {
        Merger found = mergers.get(known());
        shown = found;
        told = found.state() == State.ASKED ? mergers.passing(found.pair()) : List.of();
        left = found.state() == State.APPROVED ? mergers.left(found.id()) : 0;
    }

    public String approve() {
        mergers.approve(known());
        return done("fusie.is-goedgekeurd");
    }

    public String follow() {
        mergers.follow(known());
        return done("fusie.is-gevolgd");
    }

    public String refuse() {
        mergers.refuse(known(), getReason());
        return done("fusie.is-afgewezen");
    }

    public String withdraw() {
        mergers.withdraw(known());
        return done("fusie.is-ingetrokken");
    }

    private String done(String text) {
        messages.info(MODULE, text);
        return again(PAGE);
    }

    /** Whether who looks decides on it. */
    public boolean isDecides() {
        return waits("providers.merger.approve");
    }

    public boolean isApproves() {
        return ActorContext.current().may("providers.merger.approve");
    }

    /** Whether who looks takes it back. */
    public boolean isWithdraws() {
        return waits("providers.merger.ask");
    }

    private boolean waits(String right) {
        return shown != null
                && shown.state() == State.ASKED
                && ActorContext.current().may(right);
    }

    public List<String> told(String fate) {
        return MergerWords.told(told, Fate.valueOf(fate));
    }

    /** People who did not follow yet. */
    public long getLeft() {
        return left;
    }

    public @Nullable Merger getShown() {
        return shown;
    }
}
