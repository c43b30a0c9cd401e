package nl.mgr.providers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.Documents.Document;
import nl.mgr.providers.ProviderEvidence;
import nl.mgr.providers.ProviderEvidence.Evidence;
import nl.mgr.providers.ProviderEvidence.State;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/bewijs?id=}: one paper; the team accepts or refuses it. */
@Named("providersEvidence")
@ViewScoped
public class EvidencePage extends DecisionPage {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "providers";
    private static final String PAGE = "/aanbieders/bewijs";

    private @Inject ProviderEvidence evidence;
    private @Inject Messages messages;

    private @Nullable Evidence shown;
    private List<Document> files = List.of();

    public void load() {
        shown = evidence.get(known());
        files = isOwn() ? evidence.files(known()) : List.of();
    }

    public String accept() {
        evidence.accept(known());
        messages.info(MODULE, "bewijs.is-geaccepteerd");
        return again(PAGE);
    }

    public String refuse() {
        evidence.refuse(known(), getReason());
        messages.info(MODULE, "bewijs.is-geweigerd");
        return again(PAGE);
    }

    public boolean isJudges() {
        return shown != null
                && shown.state() == State.DELIVERED
                && ActorContext.current().may("providers.evidence.judge");
    }

    public @Nullable Evidence getShown() {
        return shown;
    }

    public List<Document> getFiles() {
        return files;
    }
}
