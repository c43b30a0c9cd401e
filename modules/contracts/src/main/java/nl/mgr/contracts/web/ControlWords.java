package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.mgr.contracts.Controls.Kind;
import nl.mgr.contracts.Controls.Outcome;
import nl.mgr.contracts.Controls.Status;

/** How checks are told. */
@Named("contractsControlWords")
@ApplicationScoped
public class ControlWords {

    /** Kind of {@code m:status}. */
    public String kind(Status status) {
        return switch (status) {
            case DRAFT -> "neutral";
            case SETTLED -> "info";
            case DONE, HEARD -> "warning";
            case CLOSED -> "positive";
        };
    }

    /** Sign of {@code m:status}. */
    public String sign(Status status) {
        return switch (status) {
            case DRAFT -> "dashed";
            case SETTLED, DONE, HEARD -> "half";
            case CLOSED -> "full";
        };
    }

    /** Where a step stands while the check is at a status: done, current or todo. */
    public String stage(Status now, Status step) {
        int left = step.compareTo(now);
        return left < 0 || now == Status.CLOSED ? "done" : left == 0 ? "current" : "todo";
    }

    public Status[] statuses() {
        return Status.values();
    }

    public Kind[] kinds() {
        return Kind.values();
    }

    public Outcome[] outcomes() {
        return Outcome.values();
    }
}
