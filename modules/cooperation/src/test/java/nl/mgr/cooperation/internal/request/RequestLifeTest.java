package nl.mgr.cooperation.internal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.ParticipationRequests.State;
import nl.mgr.cooperation.ParticipationRequests.Step;
import nl.mgr.cooperation.ParticipationRequests.StepKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a request stands follows from what happened with it. */
class RequestLifeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final UUID ADVICE = new UUID(0, 1);
    private static final UUID DECISION = new UUID(0, 2);
    private static final UUID AGAIN = new UUID(0, 3);

    private final List<Step> steps = new ArrayList<>(List.of(step(StepKind.SUBMITTED, null)));

    private static Step step(StepKind kind, @Nullable UUID item) {
        return new Step(kind, DAY, "", item, null, "AB", DAY, null, "", "", Instant.EPOCH, "Managementassistent");
    }

    private State after(StepKind kind, @Nullable UUID item) {
        steps.add(step(kind, item));
        return RequestLife.state(steps);
    }

    @Test
    void itIsAdvisedOnThenDecidedThenCarriedOut() {
        assertThat(RequestLife.state(steps)).isEqualTo(State.SUBMITTED);
        assertThat(after(StepKind.ADVICE_ASKED, ADVICE)).isEqualTo(State.ADVICE_ASKED);
        assertThat(after(StepKind.ADVISED, ADVICE)).isEqualTo(State.ADVISED);
        assertThat(after(StepKind.DECISION_ASKED, DECISION)).isEqualTo(State.DECISION_ASKED);
        assertThat(after(StepKind.GRANTED, DECISION)).isEqualTo(State.GRANTED);
        assertThat(after(StepKind.CARRIED_OUT, null)).isEqualTo(State.CARRIED_OUT);
    }

    @Test
    void whatComesOffAnAgendaWaitsForNothing() {
        after(StepKind.ADVICE_ASKED, ADVICE);
        assertThat(after(StepKind.OFF_AGENDA, ADVICE)).isEqualTo(State.SUBMITTED);
        after(StepKind.ADVICE_ASKED, AGAIN);
        assertThat(after(StepKind.ADVISED, AGAIN)).isEqualTo(State.ADVISED);
        after(StepKind.DECISION_ASKED, DECISION);
        assertThat(after(StepKind.OFF_AGENDA, DECISION)).isEqualTo(State.ADVISED);
    }

    @Test
    void whatIsPostponedMayGoOnAnAgendaAgain() {
        after(StepKind.DECISION_ASKED, DECISION);
        assertThat(after(StepKind.POSTPONED, DECISION)).isEqualTo(State.SUBMITTED);
        assertThat(RequestLife.waitsFor(steps, StepKind.DECISION_ASKED)).isEmpty();
        assertThat(after(StepKind.DECISION_ASKED, AGAIN)).isEqualTo(State.DECISION_ASKED);
        assertThat(RequestLife.waitsFor(steps, StepKind.DECISION_ASKED))
                .hasValueSatisfying(step -> assertThat(step.item()).isEqualTo(AGAIN));
    }

    @Test
    void aMeetingThatMovesChangesNothing() {
        after(StepKind.ADVICE_ASKED, ADVICE);
        assertThat(after(StepKind.MOVED, ADVICE)).isEqualTo(State.ADVICE_ASKED);
    }

    @Test
    void adviceDoesNotHoldUpADecision() {
        after(StepKind.ADVICE_ASKED, ADVICE);
        assertThat(after(StepKind.DECISION_ASKED, DECISION)).isEqualTo(State.DECISION_ASKED);
        assertThat(after(StepKind.ADVISED, ADVICE)).isEqualTo(State.DECISION_ASKED);
        assertThat(after(StepKind.REJECTED, DECISION)).isEqualTo(State.REJECTED);
    }

    @Test
    void whatWasTakenBackStaysSo() {
        after(StepKind.ADVICE_ASKED, ADVICE);
        assertThat(after(StepKind.WITHDRAWN, null)).isEqualTo(State.WITHDRAWN);
        assertThat(State.WITHDRAWN.pending()).isFalse();
        assertThat(State.GRANTED.pending()).isFalse();
        assertThat(State.GRANTED.settled()).isFalse();
        assertThat(State.DECISION_ASKED.pending()).isTrue();
    }
}
