package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.Meetings.Present;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/uitkomst?punt=}: what the body said on an item, by vote or by common consent. */
@Named("cooperationRuling")
@ViewScoped
@Right("cooperation.meeting.change")
public class RulingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Meetings meetings;
    private @Inject Bodies bodies;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Item item;
    private @Nullable Meeting meeting;
    private List<Present> there = List.of();
    private List<String> choices = List.of();
    private final RulingFields fields = new RulingFields();

    public void load() {
        if (id == null) {
            throw new NotFound("outcome without item");
        }
        item = meetings.item(id);
        meeting = meetings.get(item.meeting());
        there = meetings.voters(id).stream()
                .filter(each -> Boolean.TRUE.equals(each.there()))
                .toList();
        Body body = bodies.get(meeting.body());
        choices = OutcomeChoices.of(item.terms().asked(), body.terms().voting());
        fields.begin(choices.get(0), there);
    }

    public String save() {
        UUID decision = meetings.decide(Objects.requireNonNull(id), fields.ruling());
        messages.info("cooperation", "uitkomst.bewaard");
        return "/samenwerking/besluit?faces-redirect=true&id=" + decision;
    }

    public @Nullable Item getItem() {
        return item;
    }

    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    public List<Present> getThere() {
        return there;
    }

    public List<String> getChoices() {
        return choices;
    }

    public RulingFields getFields() {
        return fields;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
