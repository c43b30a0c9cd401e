package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about an opinion, or about the answer to it. */
public class OpinionFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String stance;
    private String summary = "";
    private @Nullable LocalDate sent;
    private @Nullable LocalDate received;
    private String answer = "";
    private @Nullable LocalDate answered;

    public @Nullable String getStance() {
        return stance;
    }

    public void setStance(@Nullable String stance) {
        this.stance = stance;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary == null ? "" : summary;
    }

    public @Nullable LocalDate getSent() {
        return sent;
    }

    public void setSent(@Nullable LocalDate sent) {
        this.sent = sent;
    }

    public @Nullable LocalDate getReceived() {
        return received;
    }

    public void setReceived(@Nullable LocalDate received) {
        this.received = received;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public @Nullable LocalDate getAnswered() {
        return answered;
    }

    public void setAnswered(@Nullable LocalDate answered) {
        this.answered = answered;
    }
}
