package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.ItemTerms;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/agendapunt?vergadering=} for a new item, {@code ?id=} for one that is there. */
@Named("cooperationAgendaItem")
@ViewScoped
@Right("cooperation.meeting.change")
public class AgendaItemPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject Meetings meetings;
    private @Inject Messages messages;
    private @Inject Conflict conflict;

    private @Nullable UUID id;
    private @Nullable UUID meetingId;
    private @Nullable Meeting meeting;
    private long version;
    private final ItemFields fields = new ItemFields();

    public void load() {
        if (id != null) {
            Item item = meetings.item(id);
            meetingId = item.meeting();
            version = item.version();
            fields.take(item.terms());
        }
        if (meetingId == null) {
            throw new NotFound("agenda item without meeting");
        }
        meeting = meetings.get(meetingId);
        fields.offer(meetings.submodules());
    }

    public String save() {
        ItemTerms terms = fields.terms();
        UUID known = id;
        if (known == null) {
            meetings.addItem(Objects.requireNonNull(meetingId), terms);
        } else {
            conflict.when(() -> fields.against(meetings.item(known).terms()));
            meetings.changeItem(known, version, terms);
        }
        messages.info(MODULE, "agendapunt.bewaard", terms.title());
        return back();
    }

    public String remove() {
        meetings.removeItem(Objects.requireNonNull(id));
        messages.info(MODULE, "agendapunt.weg", fields.getTitle());
        return back();
    }

    private String back() {
        return "/samenwerking/vergadering?faces-redirect=true&id=" + meetingId;
    }

    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    public ItemFields getFields() {
        return fields;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(@Nullable UUID meetingId) {
        this.meetingId = meetingId;
    }
}
