package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import nl.mgr.cooperation.Decision;
import org.jspecify.annotations.Nullable;

/** The fields of a decision as they are filled in. */
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String body = "";
    private @Nullable LocalDate date;
    private String number = "";
    private boolean waives;

    Decision decision() {
        if (date == null) {
            throw new IllegalStateException("the form is filled in before it is decided");
        }
        return new Decision(body, date, number, waives);
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body == null ? "" : body.strip();
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number.strip();
    }

    public boolean isWaives() {
        return waives;
    }

    public void setWaives(boolean waives) {
        this.waives = waives;
    }
}
