package nl.mgr.contracts.web;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.SocialReturns.NewPart;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about an effort. */
public class SocialReturnPartFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, @Nullable String> typed = new HashMap<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable LocalDate placed;
    private @Nullable BigDecimal hours;
    private @Nullable Long units;
    private @Nullable Money paid;

    NewPart part(UUID obligation) {
        return new NewPart(
                obligation,
                Objects.toString(typed.get("soort"), ""),
                requireNonNull(first),
                requireNonNull(last),
                placed,
                hours,
                units,
                paid,
                Objects.toString(typed.get("wat"), ""));
    }

    /** Which block ({@code soort}), and what was done ({@code wat}). */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public @Nullable LocalDate getPlaced() {
        return placed;
    }

    public void setPlaced(@Nullable LocalDate placed) {
        this.placed = placed;
    }

    public @Nullable BigDecimal getHours() {
        return hours;
    }

    public void setHours(@Nullable BigDecimal hours) {
        this.hours = hours;
    }

    public @Nullable Long getUnits() {
        return units;
    }

    public void setUnits(@Nullable Long units) {
        this.units = units;
    }

    public @Nullable Money getPaid() {
        return paid;
    }

    public void setPaid(@Nullable Money paid) {
        this.paid = paid;
    }
}
