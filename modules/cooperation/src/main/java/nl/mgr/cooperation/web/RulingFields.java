package nl.mgr.cooperation.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Decisions.Outcome;
import nl.mgr.cooperation.Meetings.Present;
import nl.mgr.cooperation.Meetings.Ruling;
import nl.mgr.cooperation.Meetings.Vote;
import org.jspecify.annotations.Nullable;

/** What a body said, as it is filled in; votes count only when it was put to the vote. */
public class RulingFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<UUID, @Nullable String> votes = new HashMap<>();
    private String outcome = "";
    private String text = "";

    void begin(String usual, List<Present> there) {
        outcome = usual;
        there.forEach(each -> votes.put(each.municipality().id(), Vote.FOR.code()));
    }

    Ruling ruling() {
        if (!OutcomeChoices.BY_VOTE.equals(outcome)) {
            return new Ruling(Outcome.of(outcome), text, Map.of());
        }
        Map<UUID, Vote> cast = new HashMap<>();
        votes.forEach((who, vote) -> cast.put(who, Vote.of(Objects.requireNonNull(vote))));
        return new Ruling(null, text, cast);
    }

    public Map<UUID, @Nullable String> getVotes() {
        return votes;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome == null ? "" : outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
