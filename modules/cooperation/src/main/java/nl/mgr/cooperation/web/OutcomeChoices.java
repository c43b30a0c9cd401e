package nl.mgr.cooperation.web;

import java.util.ArrayList;
import java.util.List;
import nl.mgr.cooperation.Bodies.Voting;
import nl.mgr.cooperation.Decisions.Outcome;
import nl.mgr.cooperation.Meetings.Asked;

/** Outcomes to choose from, by what was asked; a vote tells its own. */
final class OutcomeChoices {

    /** The votes tell what was said. */
    static final String BY_VOTE = "stemming";

    private OutcomeChoices() {}

    static List<String> of(Asked asked, Voting voting) {
        List<String> choices = new ArrayList<>();
        switch (asked) {
            case DECISION -> choices.add(Outcome.ADOPTED.code());
            case ADVICE -> choices.addAll(List.of(Outcome.POSITIVE.code(), Outcome.NEGATIVE.code()));
            case NOTE -> choices.add(Outcome.NOTED.code());
        }
        if (asked != Asked.NOTE && voting != Voting.NONE) {
            choices.add(BY_VOTE);
        }
        if (asked == Asked.DECISION) {
            choices.add(Outcome.REJECTED.code());
        }
        choices.add(Outcome.POSTPONED.code());
        return choices;
    }
}
