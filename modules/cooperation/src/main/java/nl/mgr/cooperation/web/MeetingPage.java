package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/vergadering?id=}: agenda with outcomes, who is there, and what was promised. */
@Named("cooperationMeeting")
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Meetings meetings;
    private @Inject Messages messages;
    private @Inject MeetingMoment moment;
    private @Inject AttendancePage attendance;
    private @Inject MeetingPromises promises;

    private @Nullable UUID id;
    private @Nullable Meeting meeting;
    private List<Item> agenda = List.of();
    private Map<UUID, String> voters = Map.of();

    public void load() {
        meeting = meetings.get(known());
        agenda = meetings.agenda(known());
        voters = VoterNames.of(agenda, meetings);
        attendance.load(known());
        promises.load(known());
        moment.of(meeting, agenda);
    }

    public String call() {
        meetings.call(known());
        return told("vergadering.uitgenodigd");
    }

    public String callOff() {
        meetings.callOff(known());
        return told("vergadering.is-afgelast");
    }

    public String moveUp(UUID item) {
        meetings.moveUp(item);
        return told("vergadering.volgorde.bewaard");
    }

    public String close() {
        meetings.close(known());
        return told("vergadering.is-gesloten");
    }

    private String told(String key) {
        messages.info("cooperation", key);
        return "/samenwerking/vergadering?faces-redirect=true&id=" + known();
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("meeting without id");
        }
        return id;
    }

    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    public List<Item> getAgenda() {
        return agenda;
    }

    /** Names of who votes, by item that concerns a submodule. */
    public Map<UUID, String> getVoters() {
        return voters;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
