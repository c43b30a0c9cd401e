package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.Bodies.BodyTerms;
import nl.mgr.cooperation.Bodies.Function;
import nl.mgr.cooperation.Bodies.ModuleRef;
import nl.mgr.cooperation.Bodies.Role;
import nl.mgr.cooperation.Bodies.Seat;
import nl.mgr.cooperation.Bodies.SeatTerms;
import nl.mgr.cooperation.Bodies.Voting;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;

@ApplicationScoped
class BodyReader {

    private static final String BODY = """
            select b.id, b.code, b.name, b.role, b.voting, b.weight_kind, b.weight_per, b.quorum_percent, b.module_id,
                   b.state, b.source, coalesce(c.name, '') as module, b.version
            from cooperation.body b
            left join cooperation.cooperation_module c on c.cooperation_id = b.cooperation_id and c.id = b.module_id
            where b.cooperation_id = ?""";

    private static final String ALL =
            BODY + " order by array_position(array['besluit', 'advies', 'overleg'], b.role), b.code";

    private static final String ONE = BODY + " and b.id = ?";

    /** A seat ends with its municipality. */
    private static final String SEAT = """
            select s.id, s.municipality_id, coalesce(m.name, '') as municipality, s.holder, s.function, s.votes,
                   s.valid_from, least(s.valid_until, m.valid_until) as valid_until
            from cooperation.body_seat s left join cooperation.municipality m on m.id = s.municipality_id
            where s.cooperation_id = ?""";

    private static final String SEATS = SEAT
            + " and s.body_id = ? order by least(s.valid_until, m.valid_until) desc nulls first, m.name nulls first, s.function desc, s.holder";

    private static final String ONE_SEAT = SEAT + " and s.id = ?";

    private static final String MODULES =
            "select id, name from cooperation.cooperation_module where cooperation_id = ? order by sort, name";

    @Inject
    private Database database;

    List<Body> all() {
        return database.list(ALL, BodyReader::body, cooperation());
    }

    Body get(UUID id) {
        return database.first(ONE, BodyReader::body, cooperation(), id).orElseThrow(() -> new NotFound("body " + id));
    }

    List<ModuleRef> modules() {
        return database.list(MODULES, row -> new ModuleRef(row.uuid("id"), row.text("name")), cooperation());
    }

    List<Seat> seats(UUID body) {
        return database.list(SEATS, BodyReader::seat, cooperation(), body);
    }

    Seat oneSeat(UUID id) {
        return database.first(ONE_SEAT, BodyReader::seat, cooperation(), id)
                .orElseThrow(() -> new NotFound("seat " + id));
    }

    private static Body body(Row row) {
        String weighed = row.optionalText("weight_kind");
        return new Body(
                row.uuid("id"),
                new BodyTerms(
                        row.text("code"),
                        row.text("name"),
                        Role.of(row.text("role")),
                        Voting.of(row.text("voting")),
                        weighed == null ? null : FigureKind.of(weighed),
                        row.optionalNumber("weight_per"),
                        row.integer("quorum_percent"),
                        row.optionalUuid("module_id"),
                        FactState.of(row.text("state")),
                        row.text("source")),
                row.text("module"),
                row.number("version"));
    }

    private static Seat seat(Row row) {
        return new Seat(
                row.uuid("id"),
                new SeatTerms(
                        row.optionalUuid("municipality_id"),
                        row.text("holder"),
                        Function.of(row.text("function")),
                        row.flag("votes"),
                        row.period("valid_from", "valid_until")),
                row.text("municipality"));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
