package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Bodies.Function;
import nl.mgr.cooperation.Bodies.SeatTerms;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a seat. */
public class SeatFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID municipality;
    private String holder = "";
    private String function = Function.MEMBER.code();
    private boolean votes = true;
    private @Nullable LocalDate from;

    SeatTerms terms() {
        return new SeatTerms(
                municipality, holder, Function.of(function), votes, Period.from(Objects.requireNonNull(from)));
    }

    public @Nullable UUID getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable UUID municipality) {
        this.municipality = municipality;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String holder) {
        this.holder = holder == null ? "" : holder;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(@Nullable String function) {
        this.function = function == null ? "" : function;
    }

    public boolean isVotes() {
        return votes;
    }

    public void setVotes(boolean votes) {
        this.votes = votes;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
