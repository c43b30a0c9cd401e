package nl.mgr.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody writes of a term: when it was met and with what, or why it lapsed or is open again. */
public class ClockFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private String note = "";
    private String reason = "";

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
