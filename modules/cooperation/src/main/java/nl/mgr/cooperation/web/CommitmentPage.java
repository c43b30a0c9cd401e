package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Commitments;
import nl.mgr.cooperation.Commitments.Promise;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/toezegging?vergadering=}: what was promised in a meeting. */
@Named("cooperationCommitment")
@ViewScoped
@Right("cooperation.meeting.change")
public class CommitmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Commitments commitments;
    private @Inject Meetings meetings;
    private @Inject Messages messages;

    private @Nullable UUID meetingId;
    private @Nullable Meeting meeting;
    private String text = "";
    private String who = "";
    private @Nullable LocalDate day;

    public void load() {
        if (meetingId == null) {
            throw new NotFound("commitment without meeting");
        }
        meeting = meetings.get(meetingId);
    }

    public String promise() {
        commitments.promise(Objects.requireNonNull(meetingId), new Promise(text, who, Objects.requireNonNull(day)));
        messages.info("cooperation", "toezegging.bewaard");
        return "/samenwerking/vergadering?faces-redirect=true&id=" + meetingId;
    }

    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable UUID getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(@Nullable UUID meetingId) {
        this.meetingId = meetingId;
    }
}
