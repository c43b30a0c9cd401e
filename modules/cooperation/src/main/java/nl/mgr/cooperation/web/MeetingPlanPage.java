package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.Meetings.MeetingTerms;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/vergadering-plan?orgaan=} for a new meeting, {@code ?id=} for another day, hour or place. */
@Named("cooperationMeetingPlan")
@ViewScoped
@Right("cooperation.meeting.change")
public class MeetingPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject Bodies bodies;
    private @Inject Meetings meetings;
    private @Inject Messages messages;
    private @Inject Conflict conflict;

    private @Nullable UUID id;
    private @Nullable UUID bodyId;
    private @Nullable Body body;
    private long version;
    private final MeetingFields fields = new MeetingFields();

    public void load() {
        if (id != null) {
            Meeting meeting = meetings.get(id);
            bodyId = meeting.body();
            version = meeting.version();
            fields.take(meeting.terms());
        }
        if (bodyId == null) {
            throw new NotFound("meeting without body");
        }
        body = bodies.get(bodyId);
    }

    public String save() {
        MeetingTerms terms = fields.terms();
        UUID known = id;
        UUID saved = known;
        if (known == null) {
            saved = meetings.plan(Objects.requireNonNull(bodyId), terms);
        } else {
            conflict.when(() -> List.of(Conflict.of(
                    Texts.of(MODULE, "vergadering.dag"),
                    day(terms),
                    day(meetings.get(known).terms()))));
            meetings.change(known, version, terms);
        }
        messages.info(MODULE, "vergadering.bewaard");
        return "/samenwerking/vergadering?faces-redirect=true&id=" + saved;
    }

    private static LocalDate day(MeetingTerms terms) {
        return terms.day();
    }

    public @Nullable Body getBody() {
        return body;
    }

    public MeetingFields getFields() {
        return fields;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getBodyId() {
        return bodyId;
    }

    public void setBodyId(@Nullable UUID bodyId) {
        this.bodyId = bodyId;
    }
}
