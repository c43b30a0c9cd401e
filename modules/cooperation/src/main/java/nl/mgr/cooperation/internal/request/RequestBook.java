package nl.mgr.cooperation.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.ParticipationRequests.NewRequest;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ParticipationRequests.State;
import nl.mgr.cooperation.ParticipationRequests.StepKind;
import nl.mgr.cooperation.RequestOpenAlready;
import nl.mgr.cooperation.internal.participation.ChangeReview;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Writes requests and their steps; the state follows from the steps and is kept beside them. */
@ApplicationScoped
public class RequestBook {

    /** One after the other per municipality and per request: numbers and steps follow each other. */
    private static final String ALONE =
            "select 1::bigint as total from (select pg_advisory_xact_lock(hashtextextended(?, 43))) as turn";

    private static final String ADD = """
            insert into cooperation.participation_request (id, cooperation_id, municipality_id, submodule_id, number, joins,
              effective_on, explanation, letter, earliest_on, early_reason, state, submitted_on, submitted_at, submitted_by)
            select ?, ?, ?, ?, 1 + (select count(*) from cooperation.participation_request r
                                    where r.cooperation_id = ? and r.municipality_id = ?),
                   ?, ?, ?, ?, ?::date, ?, 'ingediend', ?, ?, ?""";

    private static final String STEP = """
            insert into cooperation.participation_request_step (id, cooperation_id, municipality_id, request_id, kind, on_day,
              note, item_id, meeting_id, body_name, meeting_on, decision_id, decision_number, outcome, made_at, made_by)
            values (?, ?, ?, ?, ?, ?, ?, ?::uuid, ?::uuid, ?, ?::date, ?::uuid, ?, ?, ?, ?)""";

    private static final String STAND = """
            update cooperation.participation_request set state = ? where cooperation_id = ? and id = ? and state <> ?""";

    @Inject
    private Database database;

    @Inject
    private RequestReader reader;

    /** When something was done or noted, and by whom. */
    public record Noted(Instant at, String by) {}

    /** @param asked what the rules said about it */
    public UUID submit(UUID municipality, NewRequest wanted, ChangeReview.Asked asked, LocalDate day, Noted noted) {
        database.number(ALONE, cooperation() + ":requests:" + municipality);
        reader.open(municipality, wanted.submodule()).ifPresent(open -> {
            throw new RequestOpenAlready(open.subject(), open.submitted());
        });
        UUID id = Ids.next();
        database.update(
                ADD,
                id,
                cooperation(),
                municipality,
                wanted.submodule(),
                cooperation(),
                municipality,
                wanted.joins(),
                wanted.effective(),
                wanted.explanation(),
                wanted.letter(),
                asked.earliest(),
                wanted.joins() ? "" : wanted.earlyReason(),
                day,
                noted.at(),
                noted.by());
        step(reader.get(id), StepKind.SUBMITTED, day, "", noted);
        return id;
    }

    /** The request as it is when nobody else is busy with it. */
    Request alone(UUID id) {
        database.number(ALONE, id + ":request");
        return reader.get(id);
    }

    void step(Request request, StepKind kind, LocalDate day, String note, Noted noted) {
        write(request, kind, day, note, null, null, noted);
    }

    /** A step that rests on an item of an agenda, and on what was said about it. */
    void step(Request request, StepKind kind, LocalDate day, Item item, Meeting meeting, Noted noted) {
        write(request, kind, day, "", item, meeting, noted);
    }

    public void laid(Request request, Asked asked, LocalDate day, Item item, Meeting meeting, Noted noted) {
        StepKind kind = asked == Asked.DECISION ? StepKind.DECISION_ASKED : StepKind.ADVICE_ASKED;
        write(request, kind, day, "", item, meeting, noted);
    }

    private void write(
            Request request,
            StepKind kind,
            LocalDate day,
            String note,
            @Nullable Item item,
            @Nullable Meeting meeting,
            Noted noted) {
        String number = item == null ? null : item.decisionNumber();
        String outcome = item == null ? null : item.outcome();
        database.update(
                STEP,
                Ids.next(),
                cooperation(),
                request.municipality().id(),
                request.id(),
                kind.code(),
                day,
                note,
                item == null ? null : item.id(),
                meeting == null ? null : meeting.id(),
                meeting == null ? "" : meeting.bodyName(),
                meeting == null ? null : meeting.terms().day(),
                item == null ? null : item.decision(),
                number == null ? "" : number,
                outcome == null ? "" : outcome,
                noted.at(),
                noted.by());
        State state = RequestLife.state(reader.life(request.id()));
        database.update(STAND, state.code(), cooperation(), request.id(), state.code());
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
