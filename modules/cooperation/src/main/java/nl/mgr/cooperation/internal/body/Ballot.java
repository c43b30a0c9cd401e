package nl.mgr.cooperation.internal.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.Bodies.Role;
import nl.mgr.cooperation.Bodies.Voting;
import nl.mgr.cooperation.BodyDoesNotDecide;
import nl.mgr.cooperation.BodyDoesNotVote;
import nl.mgr.cooperation.Decisions.Outcome;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.Meetings.Ruling;
import nl.mgr.cooperation.Meetings.Vote;
import nl.mgr.cooperation.OutcomeNotAskedFor;
import nl.mgr.cooperation.QuorumMissing;
import nl.mgr.cooperation.VoteMissing;
import nl.mgr.cooperation.VoteOfAbsent;
import nl.mgr.cooperation.VoteOfNonMember;

/**
 * The rules of a vote, without a database. More than the quorum of those who vote has to be there (Gemeentewet article 20);
 * more for than against adopts, as votes of who abstains do not count (article 30); a tie postpones to the next meeting
 * (article 32). These articles hold for boards by Wgr article 22; other bodies of a cooperation are counted alike.
 */
final class Ballot {

    private static final int WHOLE = 100;

    private static final Map<Asked, Set<Outcome>> ANSWERS = Map.of(
            Asked.DECISION, Set.of(Outcome.ADOPTED, Outcome.REJECTED, Outcome.POSTPONED),
            Asked.ADVICE, Set.of(Outcome.POSITIVE, Outcome.NEGATIVE, Outcome.POSTPONED),
            Asked.NOTE, Set.of(Outcome.NOTED, Outcome.POSTPONED));

    private final Rules rules;
    private final List<Voter> voters;

    Ballot(Rules rules, List<Voter> voters) {
        this.rules = rules;
        this.voters = List.copyOf(voters);
    }

    /** @param body its name, for whoever is refused */
    record Rules(String body, Role role, Voting voting, int quorumPercent, LocalDate day) {}

    /** @param weight of the vote, one or more */
    record Voter(UUID municipality, String name, long weight, boolean there) {}

    /** @param voted whether it was put to the vote */
    record Count(Outcome outcome, boolean voted, long votesFor, long votesAgainst, long abstained) {}

    /** @return what is said, and by how many votes */
    Count count(String title, Asked asked, Ruling ruling) {
        if (asked == Asked.DECISION && rules.role() != Role.DECIDES) {
            throw new BodyDoesNotDecide(rules.body(), title);
        }
        if (asked != Asked.NOTE) {
            quorum();
        }
        if (ruling.votes().isEmpty()) {
            Outcome said = ruling.outcome();
            if (said == null || !ANSWERS.getOrDefault(asked, Set.of()).contains(said)) {
                throw new OutcomeNotAskedFor(title);
            }
            return new Count(said, false, 0, 0, 0);
        }
        if (rules.voting() == Voting.NONE || asked == Asked.NOTE) {
            throw new BodyDoesNotVote(rules.body());
        }
        check(ruling.votes());
        long votesFor = weight(ruling.votes(), Vote.FOR);
        long votesAgainst = weight(ruling.votes(), Vote.AGAINST);
        return new Count(
                outcome(asked, Long.compare(votesFor, votesAgainst)),
                true,
                votesFor,
                votesAgainst,
                weight(ruling.votes(), Vote.ABSTAINS));
    }

    private void quorum() {
        long there = voters.stream().filter(Voter::there).count();
        if (there * WHOLE <= (long) voters.size() * rules.quorumPercent()) {
            throw new QuorumMissing(
                    rules.body(), there, voters.size(), (long) voters.size() * rules.quorumPercent() / WHOLE + 1);
        }
    }

    private void check(Map<UUID, Vote> votes) {
        Map<UUID, Voter> known = voters.stream().collect(Collectors.toMap(Voter::municipality, voter -> voter));
        for (UUID municipality : votes.keySet()) {
            Voter voter = known.get(municipality);
            if (voter == null) {
                throw new VoteOfNonMember(municipality.toString(), rules.body(), rules.day());
            }
            if (!voter.there()) {
                throw new VoteOfAbsent(voter.name());
            }
        }
        voters.stream()
                .filter(voter -> voter.there() && !votes.containsKey(voter.municipality()))
                .findFirst()
                .ifPresent(voter -> {
                    throw new VoteMissing(voter.name());
                });
    }

    private long weight(Map<UUID, Vote> votes, Vote wanted) {
        return voters.stream()
                .filter(voter -> votes.get(voter.municipality()) == wanted)
                .mapToLong(Voter::weight)
                .sum();
    }

    private static Outcome outcome(Asked asked, int more) {
        if (more == 0) {
            return Outcome.POSTPONED;
        }
        if (asked == Asked.DECISION) {
            return more > 0 ? Outcome.ADOPTED : Outcome.REJECTED;
        }
        return more > 0 ? Outcome.POSITIVE : Outcome.NEGATIVE;
    }
}
