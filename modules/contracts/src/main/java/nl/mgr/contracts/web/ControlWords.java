package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.mgr.contracts.Controls;
import nl.mgr.contracts.Controls.Kind;
import nl.mgr.contracts.Controls.Outcome;
import nl.mgr.contracts.Controls.Plan;
import nl.mgr.contracts.Controls.Status;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** How checks are told, and those on the page of a contract. */
@Named("contractsControlWords")
@ApplicationScoped
public class ControlWords {

    private static final int MOST = 20;

    private @Inject Controls controls;

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

    /** The last checks of a contract. */
    public List<Plan> of(@Nullable Subject contract) {
        return contract == null
                ? List.of()
                : controls.find(new ListQuery(
                                0,
                                MOST,
                                null,
                                false,
                                Map.of("contractId", contract.id().toString())))
                        .rows();
    }
}
