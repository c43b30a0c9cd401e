package nl.mgr.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.mgr.contracts.ContractPapers.DeviationKind;
import nl.mgr.contracts.ContractPapers.NewDeviation;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a deviation. */
public class DeviationFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number = "";
    private DeviationKind kind = DeviationKind.INSTEAD;
    private String words = "";
    private String ground = "";
    private @Nullable LocalDate agreed;

    NewDeviation deviation() {
        return new NewDeviation(number, kind, words, ground, Objects.requireNonNull(agreed));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public DeviationKind getKind() {
        return kind;
    }

    public void setKind(DeviationKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
    }

    public @Nullable LocalDate getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable LocalDate agreed) {
        this.agreed = agreed;
    }
}
