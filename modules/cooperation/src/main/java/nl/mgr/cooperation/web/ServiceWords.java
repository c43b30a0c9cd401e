package nl.mgr.cooperation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.mgr.cooperation.ServiceAgreements.State;
import nl.mgr.cooperation.ServiceLineTerms;
import nl.mgr.cooperation.ServiceResults.Fact;
import nl.mgr.cooperation.ServiceResults.Result;
import nl.mgr.cooperation.ServiceResults.Status;
import nl.mgr.kernel.Trimester;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Words and signs for agreements, lines and results, for tables and their files. */
@Named("cooperationServiceWords")
@ApplicationScoped
public class ServiceWords {

    private static final String MODULE = "cooperation";

    /** "3e trimester 2026 (sep t/m dec)", in words of the reader. */
    public String trimester(Trimester trimester) {
        return Texts.of(MODULE, "trimester." + trimester.number(), String.valueOf(trimester.year()));
    }

    /** "Elke maand; norm: minimaal 3 gesprekken". */
    public String norm(ServiceLineTerms terms) {
        String often = Texts.of(MODULE, "dienst.hoe-vaak." + terms.frequency().code());
        String norm = terms.norm();
        String bound = bound(terms);
        if (!bound.isEmpty() && !norm.contains(bound)) {
            norm = norm.isEmpty() ? bound : norm + ": " + bound;
        }
        return norm.isEmpty() ? often : often + ". " + norm;
    }

    /** "80 %", empty without one. Often the words of the norm say it already. */
    private static String bound(ServiceLineTerms terms) {
        return terms.normValue() == null ? "" : new Formats().number(terms.normValue()) + " " + terms.normUnit();
    }

    /** "134 van 136 leveringen op tijd", empty when nothing was counted. */
    public String counted(@Nullable Fact fact, @Nullable Result result) {
        return fact == null || result == null || result.done() == null || result.due() == null
                ? ""
                : stand(fact, result.done(), result.due());
    }

    /** The same of a step. */
    public String stand(@Nullable Fact fact, @Nullable Long done, @Nullable Long due) {
        return fact == null || done == null || due == null
                ? ""
                : Texts.of(fact.module(), "feit." + fact.id() + ".stand", done, due);
    }

    public String fact(Fact fact) {
        return Texts.of(fact.module(), "feit." + fact.id());
    }

    /** Kind of {@code m:status}. */
    public String kind(@Nullable Result result) {
        if (result == null || !result.confirmed()) {
            return "info";
        }
        return result.status() == Status.YES ? "positive" : "warning";
    }

    /** Sign of {@code m:status}: what is proposed only has not begun to count. */
    public String sign(@Nullable Result result) {
        if (result == null || !result.confirmed()) {
            return "dashed";
        }
        return switch (result.status()) {
            case YES -> "full";
            case MOSTLY, PARTLY -> "half";
            case NO -> "dash";
        };
    }

    public String told(@Nullable Result result) {
        if (result == null) {
            return Texts.of(MODULE, "prestatie.stand.geen");
        }
        String status = Texts.of(MODULE, "prestatie.stand." + result.status().code());
        return result.confirmed() ? status : Texts.of(MODULE, "prestatie.voorstel", status);
    }

    public String stateKind(State state) {
        return state == State.SIGNED ? "positive" : state == State.OFFERED ? "info" : "neutral";
    }

    public String stateSign(State state) {
        return state == State.SIGNED
                ? "full"
                : state == State.OFFERED ? "half" : state == State.DRAFT ? "dashed" : "dash";
    }
}
