package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.DecidedChange;
import nl.mgr.cooperation.Decisions;
import nl.mgr.cooperation.Meetings.Vote;
import nl.mgr.cooperation.internal.decision.DecisionRegister;
import nl.mgr.cooperation.internal.participation.ChangeTrail;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;

@ApplicationScoped
@Guarded
@Transactional
class DecisionReader implements Decisions {

    private static final String TAKEN = "d.id, d.body_name, d.number, d.taken_on, d.outcome, d.title, d.meeting_id";

    private static final String ALL = "cooperation.decision d where d.cooperation_id = ?";

    private static final String ONE = "select " + TAKEN + """
            , d.text, d.voted, d.votes_for, d.votes_against, d.abstained, d.sha256, d.recorded_at, d.recorded_by
            from cooperation.decision d where d.cooperation_id = ? and d.id = ?""";

    private static final String VOTES = """
            select municipality_id, municipality_name, weight, vote from cooperation.decision_vote
            where cooperation_id = ? and decision_id = ? order by municipality_name""";

    private static final String BODIES =
            "select distinct body_name from cooperation.decision where cooperation_id = ? order by body_name";

    @Inject
    private Database database;

    @Inject
    private ChangeTrail trail;

    @Override
    @Right("cooperation.body.view")
    public Page<Taken> find(ListQuery query) {
        return database.page(
                ListStatement.of(TAKEN, ALL, cooperation())
                        .orderedBy("d.taken_on desc nulls last, d.number desc, d.id")
                        .sortable("nummer", "d.number")
                        .sortable("dag", "d.taken_on")
                        .sortable("orgaan", "d.body_name")
                        .filter(FILTER_BODY, "d.body_name = ?")
                        .filter(FILTER_YEAR, "extract(year from d.taken_on)::text = ?"),
                query,
                DecisionReader::taken);
    }

    @Override
    @Right("cooperation.body.view")
    public Details get(UUID id) {
        List<Cast> votes = database.list(VOTES, DecisionReader::cast, cooperation(), id);
        List<DecidedChange> changes = trail.restingOn(id);
        return database.first(ONE, row -> details(row, votes, changes), cooperation(), id)
                .orElseThrow(() -> new NotFound("decision " + id));
    }

    @Override
    @Right("cooperation.body.view")
    public List<String> bodies() {
        return database.list(BODIES, row -> row.text("body_name"), cooperation());
    }

    private static Details details(Row row, List<Cast> votes, List<DecidedChange> changes) {
        Taken taken = taken(row);
        String print = DecisionRegister.print(
                taken.body(), taken.number(), taken.day(), taken.outcome(), taken.title(), row.text("text"), votes);
        return new Details(
                taken,
                row.text("text"),
                row.flag("voted"),
                row.number("votes_for"),
                row.number("votes_against"),
                row.number("abstained"),
                row.text("sha256"),
                print.equals(row.text("sha256")),
                row.instant("recorded_at"),
                row.text("recorded_by"),
                votes,
                changes);
    }

    private static Taken taken(Row row) {
        return new Taken(
                row.uuid("id"),
                row.text("body_name"),
                row.text("number"),
                row.optionalDate("taken_on"),
                Outcome.of(row.text("outcome")),
                row.text("title"),
                row.optionalUuid("meeting_id"));
    }

    private static Cast cast(Row row) {
        return new Cast(
                row.uuid("municipality_id"),
                row.text("municipality_name"),
                row.number("weight"),
                Vote.of(row.text("vote")));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
