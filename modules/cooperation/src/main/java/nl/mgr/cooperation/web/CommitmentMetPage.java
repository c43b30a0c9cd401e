package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Commitments;
import nl.mgr.cooperation.Commitments.Commitment;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/inlossen?id=}: that a commitment is met, when and how. */
@Named("cooperationCommitmentMet")
@ViewScoped
@Right("cooperation.meeting.change")
public class CommitmentMetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Commitments commitments;
    private @Inject PageInfo page;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Commitment commitment;
    private @Nullable LocalDate day;
    private String how = "";

    public void load() {
        if (id == null) {
            throw new NotFound("commitment without id");
        }
        commitment = commitments.get(id);
        day = page.getToday();
    }

    public String meet() {
        commitments.meet(Objects.requireNonNull(id), Objects.requireNonNull(day), how);
        messages.info("cooperation", "toezegging.ingelost");
        return "/samenwerking/toezeggingen?faces-redirect=true";
    }

    public @Nullable Commitment getCommitment() {
        return commitment;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how == null ? "" : how;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
