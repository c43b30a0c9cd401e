package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Present;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Who is there, on the page of a meeting. */
@Named("cooperationAttendance")
@ViewScoped
public class AttendancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Meetings meetings;
    private @Inject Messages messages;

    private @Nullable UUID meeting;
    private List<Present> all = List.of();
    private UUID[] there = {};

    void load(UUID of) {
        meeting = of;
        all = meetings.attendance(of);
        there = all.stream()
                .filter(each -> Boolean.TRUE.equals(each.there()))
                .map(each -> each.municipality().id())
                .toArray(UUID[]::new);
    }

    public String save() {
        meetings.attend(Objects.requireNonNull(meeting), Set.of(there));
        messages.info("cooperation", "vergadering.aanwezig.bewaard");
        return "/samenwerking/vergadering?faces-redirect=true&id=" + meeting;
    }

    public List<Present> getAll() {
        return all;
    }

    public int getCount() {
        return there.length;
    }

    public UUID[] getThere() {
        return there.clone();
    }

    public void setThere(UUID[] there) {
        this.there = there.clone();
    }
}
