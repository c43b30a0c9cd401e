package nl.mgr.cooperation.internal.request;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.ParticipationRequests.State;
import nl.mgr.cooperation.ParticipationRequests.Step;
import nl.mgr.cooperation.ParticipationRequests.StepKind;

/**
 * Where a request stands follows from its steps: what a body or the municipality settled, else what it waits for, else
 * whether it was advised on. An item that came off its agenda or was postponed is waited for no longer.
 */
final class RequestLife {

    private static final List<StepKind> CLOSING =
            List.of(StepKind.ADVISED, StepKind.POSTPONED, StepKind.GRANTED, StepKind.REJECTED, StepKind.OFF_AGENDA);

    private RequestLife() {}

    /** @param steps the first on top */
    static State state(List<Step> steps) {
        Optional<State> settled =
                steps.stream().flatMap(step -> settles(step.kind()).stream()).reduce((earlier, later) -> later);
        if (settled.isPresent()) {
            return settled.get();
        }
        if (waitsFor(steps, StepKind.DECISION_ASKED).isPresent()) {
            return State.DECISION_ASKED;
        }
        if (waitsFor(steps, StepKind.ADVICE_ASKED).isPresent()) {
            return State.ADVICE_ASKED;
        }
        return steps.stream().anyMatch(step -> step.kind() == StepKind.ADVISED) ? State.ADVISED : State.SUBMITTED;
    }

    /** The step by which it came on an agenda on which it still is, for an advice or a decision. */
    static Optional<Step> waitsFor(List<Step> steps, StepKind asked) {
        return steps.stream()
                .filter(step -> step.kind() == asked && step.item() != null)
                .filter(step -> !closed(steps, Objects.requireNonNull(step.item())))
                .findFirst();
    }

    static boolean closed(List<Step> steps, UUID item) {
        return steps.stream().anyMatch(step -> item.equals(step.item()) && CLOSING.contains(step.kind()));
    }

    private static Optional<State> settles(StepKind kind) {
        return switch (kind) {
            case GRANTED -> Optional.of(State.GRANTED);
            case REJECTED -> Optional.of(State.REJECTED);
            case WITHDRAWN -> Optional.of(State.WITHDRAWN);
            case CARRIED_OUT -> Optional.of(State.CARRIED_OUT);
            default -> Optional.empty();
        };
    }
}
