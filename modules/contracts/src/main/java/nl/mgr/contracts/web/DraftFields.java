package nl.mgr.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.NewContract;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a new contract. */
public class DraftFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String number;
    private String title = "";
    private String provider = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate last;

    NewContract contract(UUID providerId) {
        return new NewContract(
                number == null || number.isBlank() ? null : number.strip(),
                title.strip(),
                providerId,
                Period.through(Objects.requireNonNull(from), last),
                "handmatig",
                List.of());
    }

    boolean endsBeforeItBegins() {
        return from != null && last != null && last.isBefore(from);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String provider) {
        this.provider = provider == null ? "" : provider;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }
}
