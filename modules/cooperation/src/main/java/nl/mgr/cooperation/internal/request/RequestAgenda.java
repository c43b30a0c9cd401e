package nl.mgr.cooperation.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.BodyDoesNotDecide;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.Meetings.ItemTerms;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ParticipationRequests.Step;
import nl.mgr.cooperation.ParticipationRequests.StepKind;
import nl.mgr.cooperation.RequestOnAgendaAlready;
import nl.mgr.cooperation.RequestSettled;
import nl.mgr.cooperation.internal.request.RequestBook.Noted;

/** Puts requests on agendas. */
@ApplicationScoped
public class RequestAgenda {

    private static final int LONGEST_TITLE = 200;

    @Inject
    private Meetings meetings;

    @Inject
    private Bodies bodies;

    @Inject
    private RequestBook book;

    @Inject
    private RequestReader reader;

    /** @return the item of the agenda */
    public UUID lay(UUID id, UUID meetingId, Asked asked, String explanation, LocalDate day, Noted noted) {
        Request request = book.alone(id);
        if (!request.state().pending()) {
            throw new RequestSettled(title(request), request.lastStep());
        }
        Meeting meeting = meetings.get(meetingId);
        if (asked == Asked.DECISION && bodies.get(meeting.body()).terms().role() != Bodies.Role.DECIDES) {
            throw new BodyDoesNotDecide(meeting.bodyTitle(), title(request));
        }
        List<Step> life = reader.life(id);
        StepKind kind = asked == Asked.DECISION ? StepKind.DECISION_ASKED : StepKind.ADVICE_ASKED;
        RequestLife.waitsFor(life, kind).ifPresent(step -> {
            throw new RequestOnAgendaAlready(step.body(), step.meetingDay() == null ? step.day() : step.meetingDay());
        });
        UUID item = meetings.addItem(
                meetingId, ItemTerms.ofAll(title(request), asked, explanation), RequestSubjects.subject(id));
        book.laid(request, asked, day, meetings.item(item), meeting, noted);
        return item;
    }

    /** As agendas call it: records of the cooperation are in Dutch. */
    static String title(Request request) {
        String title = request.municipality().name()
                + (request.joins() ? " doet mee met " : " stopt met ")
                + request.subject();
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
