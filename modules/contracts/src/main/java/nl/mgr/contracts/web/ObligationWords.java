package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.mgr.contracts.Obligations.Debtor;
import nl.mgr.contracts.Obligations.Kind;
import nl.mgr.contracts.Obligations.Obligation;
import nl.mgr.contracts.Obligations.Owner;
import nl.mgr.contracts.Obligations.Repeat;
import nl.mgr.contracts.Obligations.State;
import nl.mgr.ui.Texts;

/** How obligations are told. */
@Named("contractsObligationWords")
@ApplicationScoped
public class ObligationWords {

    private static final String MODULE = "contracts";

    public Kind[] kinds() {
        return Kind.values();
    }

    public Debtor[] debtors() {
        return Debtor.values();
    }

    public Owner[] owners() {
        return Owner.values();
    }

    public Repeat[] repeats() {
        return Repeat.values();
    }

    public State[] states() {
        return State.values();
    }

    /** Kind of {@code m:status}. */
    public String kindOf(State state) {
        return switch (state) {
            case OPEN, DELIVERED -> "info";
            case SOON -> "warning";
            case LATE, REFUSED -> "negative";
            case ACCEPTED -> "positive";
            case LAPSED -> "neutral";
        };
    }

    /** Sign of {@code m:status}. */
    public String signOf(State state) {
        return switch (state) {
            case OPEN -> "dashed";
            case SOON, DELIVERED -> "half";
            case LATE, REFUSED -> "alert";
            case ACCEPTED -> "full";
            case LAPSED -> "dash";
        };
    }

    public String kind(Obligation one) {
        return ObligationStand.of(one).kind();
    }

    public String sign(Obligation one) {
        return ObligationStand.of(one).sign();
    }

    /** "1 keer te laat", "loopt". */
    public String stand(Obligation one) {
        return Texts.of(MODULE, "verplichting.geheel." + ObligationStand.of(one).key(), one.late());
    }
}
