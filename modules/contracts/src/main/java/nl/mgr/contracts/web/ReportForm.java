package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.contracts.CareFinder;
import nl.mgr.contracts.EntryReport;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Saying that an offer of care is not right, and that it is solved, on the page of the offer. */
@Named("contractsReport")
@ViewScoped
public class ReportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject CareFinder finder;
    private @Inject Messages messages;

    private String words = "";

    public String report(UUID line, @Nullable String place) {
        finder.report(line, words);
        messages.info("contracts", "aanbod.gemeld");
        return address(line, place);
    }

    public String close(UUID report, UUID line, @Nullable String place) {
        finder.close(report, words);
        messages.info("contracts", "aanbod.gesloten");
        return address(line, place);
    }

    private static String address(UUID line, @Nullable String place) {
        return "/contracten/zorgaanbod?faces-redirect=true&regel=" + line
                + (place == null || place.isEmpty() ? "" : "&gemeente=" + place);
    }

    /** The team, and the municipality that reported it. */
    public boolean mayClose(EntryReport report) {
        Actor actor = ActorContext.current();
        return actor.may("contracts.finder.close")
                && (actor.kind() != ActorKind.MUNICIPALITY
                        || actor.municipalityIds().contains(report.municipalityId()));
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
