package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.contracts.Indexations.Status;
import nl.mgr.contracts.Indexations.Step;
import nl.mgr.ui.Texts;

/** How a run and its steps are told. */
@Named("contractsIndexationWords")
@ApplicationScoped
public class IndexationWords {

    private static final List<Status> WAY = List.of(Status.DRAFT, Status.PROPOSED, Status.APPROVED, Status.APPLIED);

    /** Kind of {@code m:status}. */
    public String kind(Status status) {
        return switch (status) {
            case APPLIED -> "positive";
            case PROPOSED, APPROVED -> "warning";
            case DRAFT -> "info";
            case UNDONE, WITHDRAWN -> "neutral";
        };
    }

    /** Sign of {@code m:status}. */
    public String sign(Status status) {
        return switch (status) {
            case APPLIED -> "full";
            case PROPOSED, APPROVED -> "half";
            case DRAFT -> "dashed";
            case UNDONE, WITHDRAWN -> "dash";
        };
    }

    /** Where a step of the usual way stands while the run is in a status: done, current or todo. */
    public String stage(Status now, Status step) {
        int at = WAY.indexOf(now);
        int place = WAY.indexOf(step);
        return place < at || now == Status.APPLIED ? "done" : place == at ? "current" : "todo";
    }

    public List<Status> way() {
        return WAY;
    }

    /** "Voorgelegd: 1.234 tarieven". */
    public String told(Step step) {
        String what = Texts.of("contracts", "indexatie.stap." + step.status().code());
        return step.tariffs() == null ? what : Texts.of("contracts", "indexatie.stap.tarieven", what, step.tariffs());
    }
}
