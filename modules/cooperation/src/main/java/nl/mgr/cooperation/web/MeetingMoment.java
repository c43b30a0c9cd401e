package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.Meetings.Status;
import nl.mgr.kernel.ActorContext;
import nl.mgr.ui.PageInfo;

/** What can be done with a meeting now, by whoever looks at it. */
@Named("cooperationMeetingMoment")
@ViewScoped
public class MeetingMoment implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject PageInfo page;

    private boolean changing;
    private boolean draft;
    private boolean running;
    private long decided;

    void of(Meeting meeting, List<Item> agenda) {
        boolean secretary = ActorContext.current().may("cooperation.meeting.change");
        draft = secretary && meeting.status() == Status.DRAFT;
        changing = draft || (secretary && meeting.status() == Status.CALLED);
        running = secretary
                && meeting.status() == Status.CALLED
                && !meeting.terms().day().isAfter(page.getToday());
        decided = agenda.stream().filter(item -> item.decision() != null).count();
    }

    /** Whether date, place and agenda can still change. */
    public boolean isChanging() {
        return changing;
    }

    /** Whether nobody was called yet. */
    public boolean isDraft() {
        return draft;
    }

    /** Whether its day is there and it is not closed: attendance, outcomes and commitments are noted. */
    public boolean isRunning() {
        return running;
    }

    public long getDecided() {
        return decided;
    }
}
