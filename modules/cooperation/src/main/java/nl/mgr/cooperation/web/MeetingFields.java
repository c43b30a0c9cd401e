package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.mgr.cooperation.Meetings.MeetingTerms;
import org.jspecify.annotations.Nullable;

/** When and where a body meets, as it is filled in. */
public class MeetingFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private String from = "";
    private String until = "";
    private String place = "";

    void take(MeetingTerms terms) {
        day = terms.day();
        from = terms.from();
        until = terms.until();
        place = terms.place();
    }

    MeetingTerms terms() {
        return new MeetingTerms(Objects.requireNonNull(day), hour(from), hour(until), place.strip());
    }

    /** "9:30" and "9.30" are "09:30". */
    private static String hour(String typed) {
        String clean = typed.strip().replace('.', ':');
        return clean.matches("\\d:[0-5]\\d") ? "0" + clean : clean;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }
}
