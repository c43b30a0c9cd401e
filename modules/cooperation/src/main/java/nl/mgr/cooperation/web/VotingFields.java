package nl.mgr.cooperation.web;

import java.io.Serializable;
import nl.mgr.cooperation.Bodies.BodyTerms;
import nl.mgr.cooperation.Bodies.Voting;
import nl.mgr.cooperation.FigureKind;
import org.jspecify.annotations.Nullable;

/** How a body votes, as it is filled in; figure and number count only for weighted votes. */
public class VotingFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long STARTED_NUMBER = 10_000;

    private String voting = Voting.ONE_EACH.code();
    private String weighed = FigureKind.INHABITANTS.code();
    private long per = STARTED_NUMBER;
    private int quorum = 50;

    static VotingFields of(BodyTerms terms) {
        VotingFields fields = new VotingFields();
        FigureKind kind = terms.weightKind();
        Long number = terms.weightPer();
        fields.voting = terms.voting().code();
        fields.weighed = kind == null ? fields.weighed : kind.code();
        fields.per = number == null ? fields.per : number;
        fields.quorum = terms.quorumPercent();
        return fields;
    }

    Voting counted() {
        return Voting.of(voting);
    }

    @Nullable
    FigureKind figure() {
        return counted() == Voting.WEIGHTED ? FigureKind.of(weighed) : null;
    }

    @Nullable
    Long number() {
        return counted() == Voting.WEIGHTED ? per : null;
    }

    public String getVoting() {
        return voting;
    }

    public void setVoting(@Nullable String voting) {
        this.voting = voting == null ? "" : voting;
    }

    public String getWeighed() {
        return weighed;
    }

    public void setWeighed(@Nullable String weighed) {
        this.weighed = weighed == null ? "" : weighed;
    }

    public long getPer() {
        return per;
    }

    public void setPer(long per) {
        this.per = per;
    }

    public int getQuorum() {
        return quorum;
    }

    public void setQuorum(int quorum) {
        this.quorum = quorum;
    }
}
