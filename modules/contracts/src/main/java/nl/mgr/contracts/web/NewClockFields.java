package nl.mgr.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.mgr.contracts.ContractClocks.NewClock;
import org.jspecify.annotations.Nullable;

/** A term that begins, as it is filled in. */
public class NewClockFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String rule;
    private @Nullable LocalDate from;
    private @Nullable LocalDate due;
    private String what = "";

    NewClock clock() {
        return new NewClock(Objects.requireNonNull(rule), Objects.requireNonNull(from), due, what);
    }

    public @Nullable String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = rule;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what == null ? "" : what;
    }
}
