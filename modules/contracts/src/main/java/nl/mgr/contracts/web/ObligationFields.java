package nl.mgr.contracts.web;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.mgr.contracts.Obligations.Debtor;
import nl.mgr.contracts.Obligations.Kind;
import nl.mgr.contracts.Obligations.Owner;
import nl.mgr.contracts.Obligations.Repeat;
import nl.mgr.contracts.Obligations.Terms;
import nl.mgr.kernel.Coded;
import org.jspecify.annotations.Nullable;

/** What the team fills in about an obligation. */
public class ObligationFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, @Nullable String> typed = new HashMap<>(Map.of(
            "soort", Kind.REPORT.code(),
            "wie", Debtor.PROVIDER.code(),
            "eigenaar", Owner.CONTRACTS.code(),
            "herhaal", Repeat.YEARLY.code()));
    private @Nullable LocalDate first;
    private boolean proof = true;

    Terms terms() {
        String article = said("artikel").strip();
        return new Terms(
                Coded.of(Kind.class, said("soort")),
                said("wat"),
                article.isEmpty() ? null : article,
                Coded.of(Debtor.class, said("wie")),
                Coded.of(Owner.class, said("eigenaar")),
                requireNonNull(first),
                Coded.of(Repeat.class, said("herhaal")),
                proof,
                said("grond"));
    }

    private String said(String key) {
        return Objects.toString(typed.get(key), "");
    }

    /** Words and choices by the ids of their fields. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public boolean isProof() {
        return proof;
    }

    public void setProof(boolean proof) {
        this.proof = proof;
    }
}
