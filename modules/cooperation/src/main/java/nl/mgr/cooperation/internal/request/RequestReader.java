package nl.mgr.cooperation.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.ParticipationRequests;
import nl.mgr.cooperation.ParticipationRequests.Request;
import nl.mgr.cooperation.ParticipationRequests.State;
import nl.mgr.cooperation.ParticipationRequests.Step;
import nl.mgr.cooperation.ParticipationRequests.StepKind;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;

/** Reads requests; row security says whose. */
@ApplicationScoped
class RequestReader {

    private static final String SETTLED = "r.state in ('afgewezen', 'ingetrokken', 'uitgevoerd')";

    private static final String REQUEST = """
            r.id, r.municipality_id, m.cbs_code, m.name as municipality, m.valid_from, m.valid_until, r.submodule_id,
            c.name as module, s.name as submodule, r.number, r.joins, r.effective_on, r.explanation, r.letter, r.earliest_on,
            r.early_reason, r.state, r.submitted_on, r.submitted_at, r.submitted_by,
            coalesce((select t.on_day from cooperation.participation_request_step t
                      where t.cooperation_id = r.cooperation_id and t.request_id = r.id order by t.id desc limit 1),
                     r.submitted_on) as last_step""";

    private static final String REQUESTS = """
            cooperation.participation_request r
            join cooperation.municipality m on m.id = r.municipality_id
            join cooperation.submodule s on s.cooperation_id = r.cooperation_id and s.id = r.submodule_id
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where r.cooperation_id = ?""";

    private static final String ONE = "select " + REQUEST + " from " + REQUESTS + " and r.id = ?";

    private static final String WAITING =
            "select " + REQUEST + " from " + REQUESTS + " and not " + SETTLED + " order by r.submitted_at, r.id";

    private static final String ABOUT = "select " + REQUEST + " from " + REQUESTS + " and not " + SETTLED
            + " and r.municipality_id = ? and r.submodule_id = ?";

    /** Meeting and decision only for whom they exist. */
    private static final String LIFE = """
            select t.kind, t.on_day, t.note, t.item_id, g.id as meeting_id, t.body_name, coalesce(g.held_on, t.meeting_on) as
                   meeting_on, d.id as decision_id, t.decision_number, t.outcome, t.made_at, t.made_by
            from cooperation.participation_request_step t
            left join cooperation.meeting g on g.cooperation_id = t.cooperation_id and g.id = t.meeting_id
            left join cooperation.decision d on d.cooperation_id = t.cooperation_id and d.id = t.decision_id
            where t.cooperation_id = ? and t.request_id = ? order by t.id""";

    private static final String RESTS_ON = """
            select count(*) as total from cooperation.participation_request_step
            where cooperation_id = ? and request_id = ? and kind = 'toegewezen' and decision_id = ?""";

    @Inject
    private Database database;

    Page<Request> page(ListQuery query) {
        return database.page(
                ListStatement.of(REQUEST, REQUESTS, cooperation())
                        .orderedBy(SETTLED + ", r.submitted_at desc, r.id")
                        .sortable("gemeente", "m.name")
                        .sortable("onderdeel", "c.name")
                        .sortable("ingang", "r.effective_on")
                        .sortable("ingediend", "r.submitted_on")
                        .sortable("stand", "r.state")
                        .filter(ParticipationRequests.FILTER_MUNICIPALITY, "m.cbs_code = ?")
                        .filter(
                                ParticipationRequests.FILTER_STATE,
                                "case when ? = 'open' then not " + SETTLED + " else r.state = ? end",
                                typed -> List.of(typed, typed)),
                query,
                RequestReader::request);
    }

    Request get(UUID id) {
        return database.first(ONE, RequestReader::request, cooperation(), id)
                .orElseThrow(() -> new NotFound("request " + id));
    }

    /** Not settled, the oldest first. */
    List<Request> waiting() {
        return database.list(WAITING, RequestReader::request, cooperation());
    }

    /** The one that is open about a submodule. */
    Optional<Request> open(UUID municipality, UUID submodule) {
        return database.first(ABOUT, RequestReader::request, cooperation(), municipality, submodule);
    }

    List<Step> life(UUID request) {
        return database.list(LIFE, RequestReader::step, cooperation(), request);
    }

    boolean grantedBy(UUID request, UUID decision) {
        return database.number(RESTS_ON, cooperation(), request, decision) > 0;
    }

    private static Request request(Row row) {
        return new Request(
                row.uuid("id"),
                new MunicipalityRef(
                        row.uuid("municipality_id"),
                        new CbsCode(row.text("cbs_code")),
                        row.text("municipality"),
                        row.period("valid_from", "valid_until")),
                row.uuid("submodule_id"),
                row.text("module"),
                row.text("submodule"),
                row.number("number"),
                row.flag("joins"),
                row.date("effective_on"),
                row.text("explanation"),
                row.text("letter"),
                row.optionalDate("earliest_on"),
                row.text("early_reason"),
                State.of(row.text("state")),
                row.date("submitted_on"),
                row.instant("submitted_at"),
                row.text("submitted_by"),
                row.date("last_step"));
    }

    private static Step step(Row row) {
        return new Step(
                StepKind.of(row.text("kind")),
                row.date("on_day"),
                row.text("note"),
                row.optionalUuid("item_id"),
                row.optionalUuid("meeting_id"),
                row.text("body_name"),
                row.optionalDate("meeting_on"),
                row.optionalUuid("decision_id"),
                row.text("decision_number"),
                row.text("outcome"),
                row.instant("made_at"),
                row.text("made_by"));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
