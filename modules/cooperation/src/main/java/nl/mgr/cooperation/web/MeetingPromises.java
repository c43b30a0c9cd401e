package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Commitments;
import nl.mgr.cooperation.Commitments.Commitment;

/** What comes back in a meeting because it is not met, and what was promised in it. */
@Named("cooperationMeetingPromises")
@ViewScoped
public class MeetingPromises implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Commitments commitments;

    private List<Commitment> broughtBack = List.of();
    private List<Commitment> made = List.of();

    void load(UUID meeting) {
        broughtBack = commitments.broughtBack(meeting);
        made = commitments.of(meeting);
    }

    public List<Commitment> getBroughtBack() {
        return broughtBack;
    }

    public List<Commitment> getMade() {
        return made;
    }
}
