package nl.mgr.cooperation.internal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final List<UUID> PLACES = List.of(id(1), id(2), id(3), id(4));

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Ballot ballot(Role role, Voting voting, int quorum, List<Long> weights, int there) {
        List<Ballot.Voter> voters = new ArrayList<>();
        for (int at = 0; at < weights.size(); at++) {
            voters.add(new Ballot.Voter(PLACES.get(at), "Gemeente " + at, weights.get(at), at < there));
        }
        return new Ballot(new Ballot.Rules("AB", role, voting, quorum, DAY), voters);
    }

    private static Ballot board(int there) {
        return ballot(Role.DECIDES, Voting.ONE_EACH, 50, List.of(1L, 1L, 1L, 1L), there);
    }

    private static Ruling votes(Vote... cast) {
        Map<UUID, Vote> votes = new HashMap<>();
        for (int at = 0; at < cast.length; at++) {
            votes.put(PLACES.get(at), cast[at]);
        }
        return new Ruling(null, "tekst", votes);
    }

    private static Ruling said(Outcome outcome) {
        return new Ruling(outcome, "tekst", Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "voor,voor,tegen,besluit,aangenomen",
        "voor,tegen,tegen,besluit,verworpen",
        // who abstains does not count (Gemeentewet article 30)
        "voor,onthouden,onthouden,besluit,aangenomen",
        // a tie comes back (article 32)
        "voor,tegen,onthouden,besluit,aangehouden",
        "onthouden,onthouden,onthouden,besluit,aangehouden",
        "voor,voor,tegen,advies,positief",
        "tegen,voor,tegen,advies,negatief"
    })
    void moreForThanAgainstAdopts(String first, String second, String third, String asked, String outcome) {
        Ballot.Count count =
                board(3).count("Punt", Asked.of(asked), votes(Vote.of(first), Vote.of(second), Vote.of(third)));
        assertThat(count.outcome().code()).isEqualTo(outcome);
        assertThat(count.voted()).isTrue();
        assertThat(count.votesFor() + count.votesAgainst() + count.abstained()).isEqualTo(3);
    }

    @Test
    void aVoteWeighsWhatItWeighs() {
        Ballot weighted = ballot(Role.DECIDES, Voting.WEIGHTED, 50, List.of(16L, 2L, 3L, 1L), 4);
        Ballot.Count count =
                weighted.count("Punt", Asked.DECISION, votes(Vote.FOR, Vote.AGAINST, Vote.AGAINST, Vote.ABSTAINS));
        assertThat(count).isEqualTo(new Ballot.Count(Outcome.ADOPTED, true, 16, 5, 1));
    }

    /** More than half, not half (Gemeentewet article 20). */
    @Test
    void halfIsNoQuorum() {
        assertThatExceptionOfType(QuorumMissing.class)
                .isThrownBy(() -> board(2).count("Punt", Asked.DECISION, said(Outcome.ADOPTED)))
                .satisfies(refusal -> assertThat(refusal.values()).containsExactly("AB", 2L, 4L, 3L));
        assertThat(board(3).count("Punt", Asked.DECISION, said(Outcome.ADOPTED)).outcome())
                .isEqualTo(Outcome.ADOPTED);
        assertThat(board(0).count("Punt", Asked.NOTE, said(Outcome.NOTED)).outcome())
                .isEqualTo(Outcome.NOTED);
    }

    /** A body in which nobody has a seat decides nothing, whatever its quorum. */
    @Test
    void nobodyIsNoQuorum() {
        Ballot empty = ballot(Role.DECIDES, Voting.ONE_EACH, 0, List.of(), 0);
        assertThatExceptionOfType(QuorumMissing.class)
                .isThrownBy(() -> empty.count("Punt", Asked.DECISION, said(Outcome.ADOPTED)));
    }

    @Test
    void whoHasNoVoteOrIsNotThereDoesNotVote() {
        Ruling foreign = new Ruling(null, "tekst", Map.of(id(9), Vote.FOR));
        assertThatExceptionOfType(VoteOfNonMember.class)
                .isThrownBy(() -> board(4).count("Punt", Asked.DECISION, foreign));
        assertThatExceptionOfType(VoteOfAbsent.class).isThrownBy(() -> board(3).count(
                        "Punt", Asked.DECISION, votes(Vote.FOR, Vote.FOR, Vote.FOR, Vote.FOR)));
        assertThatExceptionOfType(VoteMissing.class)
                .isThrownBy(() -> board(4).count("Punt", Asked.DECISION, votes(Vote.FOR, Vote.FOR, Vote.FOR)));
    }

    @Test
    void aBodyDoesWhatItIsFor() {
        Ballot advising = ballot(Role.ADVISES, Voting.NONE, 0, List.of(1L, 1L), 2);
        assertThatExceptionOfType(BodyDoesNotDecide.class)
                .isThrownBy(() -> advising.count("Punt", Asked.DECISION, said(Outcome.ADOPTED)));
        assertThatExceptionOfType(BodyDoesNotVote.class)
                .isThrownBy(() -> advising.count("Punt", Asked.ADVICE, votes(Vote.FOR, Vote.FOR)));
        assertThatExceptionOfType(OutcomeNotAskedFor.class)
                .isThrownBy(() -> board(4).count("Punt", Asked.ADVICE, said(Outcome.ADOPTED)));
        assertThatExceptionOfType(OutcomeNotAskedFor.class)
                .isThrownBy(() -> board(4).count("Punt", Asked.DECISION, said(Outcome.ELSEWHERE)));
    }

    /** Whatever the weights, turning every vote around turns the outcome around, and nothing is lost in the sums. */
    @Test
    void theOtherWayRoundIsTheOtherOutcome() {
        long seed = Long.getLong("mgr.seed", 20261129L);
        Random random = new Random(seed);
        for (int time = 0; time < 1_000; time++) {
            List<Long> weights = random.longs(4, 1, 20).boxed().toList();
            Vote[] cast = new Vote[4];
            Vote[] turned = new Vote[4];
            for (int at = 0; at < 4; at++) {
                cast[at] = Vote.values()[random.nextInt(3)];
                turned[at] = cast[at] == Vote.FOR ? Vote.AGAINST : cast[at] == Vote.AGAINST ? Vote.FOR : Vote.ABSTAINS;
            }
            Ballot ballot = ballot(Role.DECIDES, Voting.WEIGHTED, 50, weights, 4);
            Ballot.Count one = ballot.count("Punt", Asked.DECISION, votes(cast));
            Ballot.Count other = ballot.count("Punt", Asked.DECISION, votes(turned));
            assertThat(one.votesFor()).as("seed " + seed).isEqualTo(other.votesAgainst());
            assertThat(one.votesFor() + one.votesAgainst() + one.abstained())
                    .isEqualTo(weights.stream().mapToLong(Long::longValue).sum());
            assertThat(one.outcome() == Outcome.ADOPTED).isEqualTo(other.outcome() == Outcome.REJECTED);
            assertThat(one.outcome() == Outcome.POSTPONED).isEqualTo(other.outcome() == Outcome.POSTPONED);
        }
    }
}
