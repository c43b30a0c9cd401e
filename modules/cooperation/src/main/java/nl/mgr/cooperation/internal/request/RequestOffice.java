package nl.mgr.cooperation.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.Decisions;
import nl.mgr.cooperation.Decisions.Taken;
import nl.mgr.cooperation.EarlyLeavingNeedsReason;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationRequests;
import nl.mgr.cooperation.RequestExplanationMissing;
import nl.mgr.cooperation.RequestNotGranted;
import nl.mgr.cooperation.RequestSettled;
import nl.mgr.cooperation.ReviewedChange;
import nl.mgr.cooperation.internal.participation.ChangeReview;
import nl.mgr.cooperation.internal.request.RequestBook.Noted;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Tasks;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
@Transactional
class RequestOffice implements ParticipationRequests {

    @Inject
    private RequestReader reader;

    @Inject
    private RequestBook book;

    @Inject
    private RequestAgenda agenda;

    @Inject
    private RequestNotices notices;

    @Inject
    private ChangeReview reviews;

    @Inject
    private Meetings meetings;

    @Inject
    private Decisions decisions;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.request.view")
    public Page<Request> find(ListQuery query) {
        return reader.page(query);
    }

    @Override
    @Right("cooperation.request.view")
    public Request get(UUID id) {
        return reader.get(id);
    }

    @Override
    @Right("cooperation.request.view")
    public List<Step> life(UUID id) {
        return reader.life(reader.get(id).id());
    }

    @Override
    @Right("cooperation.request.view")
    public @Nullable ReviewedChange review(UUID id) {
        Request request = reader.get(id);
        return request.state().settled()
                ? null
                : reviews.of(List.of(request.change())).get(0);
    }

    @Override
    @Right("cooperation.request.submit")
    public ReviewedChange propose(UUID submodule, @Nullable LocalDate day) {
        ParticipationChange change = reviews.propose(ActorContext.current().requireMunicipality(), submodule, day);
        return reviews.of(List.of(change)).get(0);
    }

    @Override
    @Right("cooperation.request.submit")
    public @Nullable Request open(UUID submodule) {
        return reader.open(ActorContext.current().requireMunicipality(), submodule)
                .orElse(null);
    }

    @Override
    @Right("cooperation.request.submit")
    public UUID submit(NewRequest wanted) {
        UUID municipality = ActorContext.current().requireMunicipality();
        ChangeReview.Asked asked = reviews.check(
                new ParticipationChange(municipality, wanted.submodule(), wanted.joins(), wanted.effective()));
        if (wanted.explanation().isEmpty()) {
            throw new RequestExplanationMissing(asked.submodule());
        }
        LocalDate earliest = asked.earliest();
        if (earliest != null
                && wanted.effective().isBefore(earliest)
                && wanted.earlyReason().isEmpty()) {
            throw new EarlyLeavingNeedsReason(asked.module(), asked.noticeMonths(), earliest);
        }
        UUID id = book.submit(municipality, wanted, asked, today(), noted());
        notices.submitted(reader.get(id));
        return id;
    }

    @Override
    @Right("cooperation.request.submit")
    public void withdraw(UUID id, String why) {
        Request request = book.alone(id);
        if (!request.state().pending()) {
            throw new RequestSettled(RequestAgenda.title(request), request.lastStep());
        }
        book.step(request, StepKind.WITHDRAWN, today(), why.strip(), noted());
        tasks.drop(
                RequestTasks.LAY,
                RequestSubjects.subject(id),
                RequestTasks.key(request),
                "taak.verzoek-agenderen.ingetrokken");
        notices.withdrawn(request);
    }

    @Override
    @Right("cooperation.meeting.change")
    public void lay(UUID id, UUID meeting, Asked asked, String explanation) {
        Request before = reader.get(id);
        agenda.lay(id, meeting, asked, explanation, today(), noted());
        tasks.done(RequestTasks.LAY, RequestSubjects.subject(id), RequestTasks.key(before));
        notices.told(
                asked == Asked.DECISION ? StepKind.DECISION_ASKED : StepKind.ADVICE_ASKED,
                before,
                meetings.get(meeting));
    }

    @Override
    @Right("cooperation.participation.change")
    public Granted granted(UUID id) {
        Request request = reader.get(id);
        Taken decision = reader.life(id).stream()
                .filter(step -> request.state() == State.GRANTED && step.kind() == StepKind.GRANTED)
                .flatMap(step -> Stream.ofNullable(step.decision()))
                .findFirst()
                .map(each -> decisions.get(each).taken())
                .orElseThrow(() -> new RequestNotGranted(RequestAgenda.title(request)));
        LocalDate day = decision.day() == null ? today() : decision.day();
        return new Granted(request, new Decision(decision.body(), day, decision.number(), request.early()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Noted noted() {
        return new Noted(clock.instant(), ActorContext.current().name());
    }
}
