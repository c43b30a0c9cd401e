package nl.mgr.cooperation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.Decisions.Outcome;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ParticipationRequests.State;
import nl.mgr.cooperation.ParticipationRequests.Step;
import nl.mgr.cooperation.ParticipationRequests.StepKind;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** How a request and its steps are shown. */
@Named("cooperationRequestWords")
@ApplicationScoped
public class RequestWords {

    private static final String MODULE = "cooperation";

    /** "Duiven wil meedoen" or "Duiven wil stoppen". */
    public String wish(Request request) {
        return Texts.of(
                MODULE,
                request.joins() ? "verzoek.wil.meedoen" : "verzoek.wil.stoppen",
                request.municipality().name());
    }

    public String kind(State state) {
        return switch (state) {
            case GRANTED, CARRIED_OUT -> "positive";
            case REJECTED -> "negative";
            case WITHDRAWN -> "neutral";
            default -> "info";
        };
    }

    public String sign(State state) {
        return switch (state) {
            case CARRIED_OUT -> "full";
            case GRANTED -> "half";
            case REJECTED -> "cross";
            case WITHDRAWN -> "dash";
            default -> "dashed";
        };
    }

    /** What happened, in one sentence. */
    public String told(Step step) {
        String key = "verzoek.stap." + step.kind().code();
        if (step.kind() == StepKind.ADVISED) {
            key += "." + Outcome.of(step.outcome()).code();
        }
        return Texts.of(MODULE, key, List.of(step.body(), step.meetingDay() == null ? "" : step.meetingDay()));
    }

    /** Who did it or noted it, and on which day when that was another one. */
    public String by(Step step) {
        Formats formats = new Formats();
        String noted = formats.dateShort(step.at());
        return noted.equals(formats.dateShort(step.day()))
                ? step.by()
                : Texts.of(MODULE, "verzoek.stap.genoteerd", step.by(), noted);
    }

    /** What was said with it; of a change that was made for another day that day. */
    public String note(Step step) {
        return step.kind() == StepKind.CARRIED_OUT && !step.note().isEmpty()
                ? Texts.of(MODULE, "verzoek.stap.andere-dag", LocalDate.parse(step.note()))
                : step.note();
    }

    /**
     * Where the main line of the request stands: done, current or todo.
     *
     * @param stage {@code advies}, {@code besluit} or {@code uitgevoerd}
     */
    public String stage(@Nullable State state, List<Step> life, String stage) {
        if (state == null) {
            return "todo";
        }
        boolean advised = life.stream().anyMatch(step -> step.kind() == StepKind.ADVISED);
        return switch (stage) {
            case "advies" -> advised ? "done" : state == State.ADVICE_ASKED ? "current" : "todo";
            case "besluit" ->
                state == State.GRANTED || state == State.REJECTED || state == State.CARRIED_OUT
                        ? "done"
                        : state == State.DECISION_ASKED ? "current" : "todo";
            default -> state == State.CARRIED_OUT ? "done" : state == State.GRANTED ? "current" : "todo";
        };
    }
}
