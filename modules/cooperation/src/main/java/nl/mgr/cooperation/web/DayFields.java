package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import nl.mgr.cooperation.FactState;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about days: planned and done, with where it was read. */
public class DayFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate planned;
    private @Nullable LocalDate done;
    private String source = "";
    private boolean assumed;

    FactState state() {
        return assumed ? FactState.ASSUMED : FactState.KNOWN;
    }

    public @Nullable LocalDate getPlanned() {
        return planned;
    }

    public void setPlanned(@Nullable LocalDate planned) {
        this.planned = planned;
    }

    public @Nullable LocalDate getDone() {
        return done;
    }

    public void setDone(@Nullable LocalDate done) {
        this.done = done;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public boolean isAssumed() {
        return assumed;
    }

    public void setAssumed(boolean assumed) {
        this.assumed = assumed;
    }
}
