package nl.mgr.cooperation.web;

import java.io.Serializable;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationSign;
import nl.mgr.cooperation.SetUp.Choice;

/** Whether one municipality takes part in one submodule from the first day on. */
public class StartBox implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Cell cell;
    private final String submodule;
    private final String label;
    private boolean chosen;

    StartBox(Cell cell, String submodule, String municipality, boolean chosen) {
        this.cell = cell;
        this.submodule = submodule;
        this.label = municipality + ", " + submodule;
        this.chosen = chosen && isOpen();
    }

    Choice choice() {
        return new Choice(cell.municipality(), cell.submodule());
    }

    /** Whether there is something to choose: it does not take part yet, and can. */
    public final boolean isOpen() {
        return cell.sign() == ParticipationSign.NONE || cell.sign() == ParticipationSign.ENDED;
    }

    public ParticipationSign getSign() {
        return cell.sign();
    }

    /** Kind of {@code m:status}. */
    public String getKind() {
        return switch (cell.sign()) {
            case ACTIVE -> "positive";
            case ENDING -> "warning";
            case PLANNED -> "info";
            default -> "neutral";
        };
    }

    /** Sign of {@code m:status}. */
    public String getForm() {
        return switch (cell.sign()) {
            case ACTIVE -> "full";
            case ENDING -> "half";
            case PLANNED -> "dashed";
            default -> "dash";
        };
    }

    public String getSubmodule() {
        return submodule;
    }

    public String getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
