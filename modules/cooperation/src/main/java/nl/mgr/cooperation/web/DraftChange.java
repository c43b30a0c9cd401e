package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationSign;
import nl.mgr.cooperation.ReviewedChange;
import org.jspecify.annotations.Nullable;

/** A change that is prepared: which box, from which day, and what it would do. */
public class DraftChange implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final Cell cell;
    private final boolean joins;
    private LocalDate effective;
    private @Nullable ReviewedChange reviewed;

    DraftChange(int number, Cell cell, ParticipationChange proposed) {
        this.number = number;
        this.cell = cell;
        this.joins = proposed.joins();
        this.effective = proposed.effective();
    }

    ParticipationChange change() {
        return new ParticipationChange(cell.municipality(), cell.submodule(), joins, effective);
    }

    void take(ReviewedChange review) {
        this.reviewed = review;
    }

    /** How the box would look. */
    ParticipationSign sign() {
        if (joins) {
            return ParticipationSign.PLANNED;
        }
        return isWithdrawn() ? ParticipationSign.NONE : ParticipationSign.ENDING;
    }

    public int getNumber() {
        return number;
    }

    public boolean isLeaving() {
        return !joins;
    }

    /** Whether it takes back a plan that has not begun. */
    public boolean isWithdrawn() {
        return !joins && cell.sign() == ParticipationSign.PLANNED;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(@Nullable LocalDate effective) {
        this.effective = effective == null ? this.effective : effective;
    }

    /** "Duiven doet mee", "Doesburg stopt", "Renkum begint toch niet". */
    public String getTitle() {
        return reviewed == null ? "" : ChangeWords.title(reviewed, isWithdrawn());
    }

    public String getSubject() {
        return reviewed == null
                ? ""
                : reviewed.submodule().module() + ", " + reviewed.submodule().name();
    }

    /** The rule it would break, in words; empty when it breaks none. */
    public String getObstacle() {
        return reviewed == null ? "" : ChangeWords.obstacle(reviewed);
    }

    public List<ChangeWords.Line> getConsequences() {
        return reviewed == null ? List.of() : ChangeWords.consequences(reviewed, isWithdrawn());
    }
}
