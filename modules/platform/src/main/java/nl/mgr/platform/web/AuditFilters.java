package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the audit trail is filtered by: {@code ?wie=&soort=&wat=&van=&tot=}. */
@Named("platformAuditFilters")
@RequestScoped
public class AuditFilters {

    private static final List<String> OPERATIONS = List.of("insert", "update", "delete", "run", "look");

    private String who = "";
    private String operation = "";
    private String what = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    Map<String, String> asQuery() {
        return Map.of("who", who, "operation", operation, "table", what, "from", text(from), "until", text(until));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public List<String> getOperations() {
        return OPERATIONS;
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(@Nullable String operation) {
        this.operation = operation == null ? "" : operation;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what == null ? "" : what;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
