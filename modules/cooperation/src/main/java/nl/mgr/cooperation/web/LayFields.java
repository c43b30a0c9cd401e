package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ParticipationRequests.State;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** On which agenda a request goes, and with which words. */
public class LayFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID meeting;
    private String asked = Asked.ADVICE.code();
    private String explanation = "";

    /** First an advice, then a decision. */
    void propose(Request request) {
        asked = (request.state() == State.SUBMITTED ? Asked.ADVICE : Asked.DECISION).code();
        explanation = Texts.of("cooperation", "verzoek.agenda.voorstel", request.effective(), request.explanation());
    }

    public @Nullable UUID getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable UUID meeting) {
        this.meeting = meeting;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked == null ? "" : asked;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }
}
