package nl.mgr.platform.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a substitution. */
public class SubstituteFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID chosen;
    private @Nullable LocalDate from;
    private @Nullable LocalDate through;
    private boolean administration;

    UUID colleague() {
        return Objects.requireNonNull(chosen);
    }

    LocalDate first() {
        return Objects.requireNonNull(from);
    }

    LocalDate last() {
        return Objects.requireNonNull(through);
    }

    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID chosen) {
        this.chosen = chosen;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getThrough() {
        return through;
    }

    public void setThrough(@Nullable LocalDate through) {
        this.through = through;
    }

    public boolean isAdministration() {
        return administration;
    }

    public void setAdministration(boolean administration) {
        this.administration = administration;
    }
}
