package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.cooperation.ItemHasOutcome;
import nl.mgr.cooperation.MeetingClosed;
import nl.mgr.cooperation.MeetingNotCalled;
import nl.mgr.cooperation.MeetingNotYet;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.Meetings.Status;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import org.jspecify.annotations.Nullable;

/** What may be done with a meeting, by how far it is; one at a time works on it. */
@ApplicationScoped
class MeetingStates {

    private static final String ALONE = """
            select count(*) as total from (select 1 from cooperation.meeting where cooperation_id = ? and id = ? for update) t""";

    @Inject
    private Database database;

    @Inject
    private MeetingReader reader;

    @Inject
    private Clock clock;

    /** Whoever works on the same meeting at the same time waits for the end of this transaction. */
    Meeting alone(UUID meeting) {
        database.number(ALONE, ActorContext.current().requireCooperation(), meeting);
        return reader.get(meeting);
    }

    /** Of which the agenda still changes: not held, not called off. */
    Meeting open(UUID id) {
        Meeting meeting = alone(id);
        if (meeting.status() == Status.HELD || meeting.status() == Status.CALLED_OFF) {
            throw new MeetingClosed(meeting.bodyName(), meeting.terms().day());
        }
        return meeting;
    }

    /** That is going on, or was and is not closed. */
    Meeting running(UUID id) {
        Meeting meeting = open(id);
        if (meeting.status() == Status.DRAFT) {
            throw new MeetingNotCalled(meeting.bodyName(), meeting.terms().day());
        }
        if (meeting.terms().day().isAfter(LocalDate.now(clock))) {
            throw new MeetingNotYet(meeting.bodyName(), meeting.terms().day());
        }
        return meeting;
    }

    static void refuseDecided(Item item) {
        @Nullable String number = item.decisionNumber();
        if (number != null) {
            throw new ItemHasOutcome(item.terms().title(), number);
        }
    }
}
