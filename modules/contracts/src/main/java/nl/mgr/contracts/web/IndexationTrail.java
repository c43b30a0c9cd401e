package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Indexations;
import nl.mgr.contracts.Indexations.Count;
import nl.mgr.contracts.Indexations.KnownException;
import nl.mgr.contracts.Indexations.Outcome;
import nl.mgr.contracts.Indexations.Step;
import nl.mgr.contracts.Indexations.Total;
import nl.mgr.kernel.ActorContext;

/** What the team sees beside a run: its steps, its exceptions and the lines it leaves alone. */
@Named("contractsIndexationTrail")
@ViewScoped
public class IndexationTrail implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Indexations indexations;

    private List<Count> counts = List.of();
    private List<KnownException> exceptions = List.of();
    private List<Step> steps = List.of();

    /** @return what it comes to */
    Total load(UUID run) {
        if (!ActorContext.current().may("contracts.exception.view")) {
            return indexations.total(run);
        }
        Outcome outcome = indexations.outcome(run);
        counts = outcome.counts();
        exceptions = indexations.exceptions(run);
        steps = indexations.steps(run);
        return outcome.total();
    }

    public List<Count> getCounts() {
        return counts;
    }

    public List<KnownException> getExceptions() {
        return exceptions;
    }

    public List<Step> getSteps() {
        return steps;
    }
}
