package nl.mgr.providers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.ProviderEvidence;
import nl.mgr.providers.ProviderEvidence.Evidence;
import nl.mgr.providers.ProviderEvidence.Line;
import nl.mgr.providers.ProviderEvidence.Standing;
import nl.mgr.providers.ProviderEvidence.State;
import nl.mgr.ui.Formats;

/** On the page of a provider: how it stands with each paper. */
@Named("providersEvidenceLines")
@RequestScoped
public class EvidenceLines {

    private @Inject ProviderEvidence evidence;
    private @Inject ProviderPage shown;

    private List<Line> lines = List.of();
    private String add = "";

    /** After the page itself. */
    public void load() {
        Actor actor = ActorContext.current();
        ProviderDetails provider = shown.getProvider();
        if (provider != null && actor.may("providers.evidence.view")) {
            lines = evidence.of(provider.id());
            add = !actor.may("providers.evidence.add")
                    ? ""
                    : "/aanbieders/bewijs-nieuw?"
                            + (actor.kind() == ActorKind.PROVIDER ? "" : "aanbieder=" + provider.id() + "&") + "soort=";
        }
    }

    public String kind(Standing standing) {
        return switch (standing) {
            case VALID -> "positive";
            case SOON -> "warning";
            case EXPIRED -> "negative";
            case MISSING -> "neutral";
        };
    }

    public String sign(Standing standing) {
        return switch (standing) {
            case VALID -> "full";
            case SOON -> "half";
            case EXPIRED -> "alert";
            case MISSING -> "dash";
        };
    }

    /** Whether one waits for the team. */
    public boolean waits(Line line) {
        return line.newest() != null && line.newest().state() == State.DELIVERED;
    }

    /** The day on which it was handed in. */
    public LocalDate day(Evidence handedIn) {
        return LocalDate.ofInstant(handedIn.addedAt(), Formats.ZONE);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Address of the form up to the kind; empty for who hands nothing in. */
    public String getAdd() {
        return add;
    }
}
