package nl.mgr.cooperation.web;

import java.io.Serializable;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationRequests.NewRequest;
import org.jspecify.annotations.Nullable;

/** What a municipality fills in when it asks. */
public class RequestFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String explanation = "";
    private String letter = "";
    private String early = "";

    NewRequest request(ParticipationChange change) {
        return new NewRequest(change.submodule(), change.joins(), change.effective(), explanation, letter, early);
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation == null ? "" : explanation;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(@Nullable String letter) {
        this.letter = letter == null ? "" : letter;
    }

    public String getEarly() {
        return early;
    }

    public void setEarly(@Nullable String early) {
        this.early = early == null ? "" : early;
    }
}
