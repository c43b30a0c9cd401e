package nl.mgr.cooperation.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.mgr.cooperation.Decisions.Outcome;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ParticipationRequests.State;
import nl.mgr.cooperation.ParticipationRequests.StepKind;
import nl.mgr.cooperation.internal.body.ItemTurn;
import nl.mgr.cooperation.internal.participation.ChangeDecided;
import nl.mgr.cooperation.internal.request.RequestBook.Noted;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.Tasks;

/** What bodies and the participation desk do with requests becomes their next step, within the same transaction. */
@ApplicationScoped
class RequestHearing {

    @Inject
    private RequestBook book;

    @Inject
    private RequestReader reader;

    @Inject
    private RequestNotices notices;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    /** Whatever a body says about a request that was taken back meanwhile changes nothing. */
    void hear(@Observes ItemTurn turn) {
        if (!RequestSubjects.isRequest(turn.about())) {
            return;
        }
        Request request = book.alone(turn.about().id());
        Optional<StepKind> kind = kind(turn);
        if (kind.isEmpty() || !request.state().pending()) {
            return;
        }
        LocalDate day =
                turn.kind() == ItemTurn.Kind.SAID ? turn.meeting().terms().day() : LocalDate.now(clock);
        book.step(request, kind.get(), day, turn.item(), turn.meeting(), noted());
        notices.told(kind.get(), request, turn.meeting());
    }

    private static Optional<StepKind> kind(ItemTurn turn) {
        return switch (turn.kind()) {
            case OFF -> Optional.of(StepKind.OFF_AGENDA);
            case MOVED -> Optional.of(StepKind.MOVED);
            case SAID -> said(Outcome.of(Objects.requireNonNull(turn.item().outcome())));
        };
    }

    private static Optional<StepKind> said(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> Optional.of(StepKind.GRANTED);
            case REJECTED -> Optional.of(StepKind.REJECTED);
            case POSTPONED -> Optional.of(StepKind.POSTPONED);
            case POSITIVE, NEGATIVE -> Optional.of(StepKind.ADVISED);
            default -> Optional.empty();
        };
    }

    /** The change that was granted is made by the decision that granted it. */
    void hear(@Observes ChangeDecided decided) {
        reader.open(decided.change().municipality(), decided.change().submodule())
                .map(open -> book.alone(open.id()))
                .filter(open -> open.state() == State.GRANTED
                        && open.joins() == decided.change().joins())
                .filter(open -> reader.grantedBy(open.id(), decided.decision()))
                .ifPresent(open -> {
                    LocalDate effective = decided.change().effective();
                    String note = effective.equals(open.effective()) ? "" : effective.toString();
                    book.step(open, StepKind.CARRIED_OUT, LocalDate.now(clock), note, noted());
                    tasks.done(RequestTasks.CARRY_OUT, RequestSubjects.subject(open.id()), "");
                });
    }

    private Noted noted() {
        return new Noted(clock.instant(), ActorContext.current().name());
    }
}
