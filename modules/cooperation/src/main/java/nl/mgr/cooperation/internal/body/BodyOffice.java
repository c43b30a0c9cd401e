package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.BodyCodeTaken;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.NotAParticipantThen;
import nl.mgr.cooperation.SeatEndsBeforeItBegins;
import nl.mgr.cooperation.SeatTaken;
import nl.mgr.cooperation.SeatWithoutMunicipality;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
@Transactional
class BodyOffice implements Bodies {

    private static final String ADD = """
            insert into cooperation.body (id, cooperation_id, code, name, role, voting, weight_kind, weight_per,
                                          quorum_percent, module_id, state, source)
            values (?, ?, ?, ?, ?, ?, ?::text, ?::bigint, ?, ?::uuid, ?, ?)
            on conflict on constraint body_code do nothing""";

    private static final String CHANGE = """
            update cooperation.body
            set code = ?, name = ?, role = ?, voting = ?, weight_kind = ?::text, weight_per = ?::bigint,
                quorum_percent = ?, module_id = ?::uuid, state = ?, source = ?, version = version + 1
            where cooperation_id = ? and id = ? and version = ?""";

    private static final String SEAT = """
            insert into cooperation.body_seat (id, cooperation_id, body_id, municipality_id, holder, function, votes,
                                               valid_from, valid_until)
            values (?, ?, ?, ?::uuid, ?, ?, ?, ?, ?::date)
            on conflict on constraint body_seat_once do nothing""";

    private static final String END = """
            update cooperation.body_seat set valid_until = ? where cooperation_id = ? and id = ?
              and (valid_until is null or valid_until > ?)""";

    private static final String PLACE = """
            select m.name, exists (select from cooperation.participant p
                                   where p.cooperation_id = ? and p.municipality_id = m.id and p.during @> ?::date) as member
            from cooperation.municipality m where m.id = ?""";

    private record Place(String name, boolean member) {}

    @Inject
    private Database database;

    @Inject
    private BodyReader reader;

    @Inject
    private Electorate electorate;

    @Override
    @Right("cooperation.body.view")
    public List<Body> all() {
        return reader.all();
    }

    @Override
    @Right("cooperation.body.view")
    public Body get(UUID id) {
        return reader.get(id);
    }

    @Override
    @Right("cooperation.body.change")
    public UUID found(BodyTerms terms) {
        refuseTaken(null, terms.code());
        UUID id = Ids.next();
        int added = database.update(
                ADD,
                id,
                cooperation(),
                terms.code(),
                terms.name().strip(),
                terms.role().code(),
                terms.voting().code(),
                terms.weightKind() == null ? null : terms.weightKind().code(),
                terms.weightPer(),
                terms.quorumPercent(),
                terms.module(),
                terms.state().code(),
                terms.source().strip());
        if (added == 0) {
            throw new BodyCodeTaken(terms.code(), terms.name());
        }
        return id;
    }

    @Override
    @Right("cooperation.body.change")
    public void change(UUID id, long version, BodyTerms terms) {
        refuseTaken(id, terms.code());
        int changed = database.update(
                CHANGE,
                terms.code(),
                terms.name().strip(),
                terms.role().code(),
                terms.voting().code(),
                terms.weightKind() == null ? null : terms.weightKind().code(),
                terms.weightPer(),
                terms.quorumPercent(),
                terms.module(),
                terms.state().code(),
                terms.source().strip(),
                cooperation(),
                id,
                version);
        if (changed == 0) {
            throw new OptimisticLockException("body " + id);
        }
    }

    private void refuseTaken(@Nullable UUID own, String code) {
        all().stream()
                .filter(body -> body.terms().code().equals(code) && !body.id().equals(own))
                .findFirst()
                .ifPresent(body -> {
                    throw new BodyCodeTaken(code, body.terms().name());
                });
    }

    @Override
    @Right("cooperation.body.view")
    public List<Seat> seats(UUID body) {
        return reader.seats(body);
    }

    @Override
    @Right("cooperation.body.change")
    public UUID seat(UUID body, SeatTerms terms) {
        Body known = get(body);
        UUID municipality = terms.municipality();
        if (municipality == null && terms.votes()) {
            throw new SeatWithoutMunicipality(terms.holder());
        }
        String name = municipality == null
                ? ""
                : participant(municipality, terms.period().from());
        UUID id = Ids.next();
        int added = database.update(
                SEAT,
                id,
                cooperation(),
                known.id(),
                municipality,
                terms.holder().strip(),
                terms.function().code(),
                terms.votes(),
                terms.period().from(),
                terms.period().until());
        if (added == 0) {
            throw new SeatTaken(name, known.title());
        }
        return id;
    }

    private String participant(UUID municipality, LocalDate day) {
        Place place = database.first(
                        PLACE, row -> new Place(row.text("name"), row.flag("member")), cooperation(), day, municipality)
                .orElseThrow(() -> new NotFound("municipality " + municipality));
        if (!place.member()) {
            throw new NotAParticipantThen(place.name(), day);
        }
        return place.name();
    }

    @Override
    @Right("cooperation.body.change")
    public void endSeat(UUID seat, LocalDate lastDay) {
        Seat known = reader.oneSeat(seat);
        if (lastDay.isBefore(known.terms().period().from())) {
            throw new SeatEndsBeforeItBegins(
                    known.terms().holder(), known.terms().period().from());
        }
        LocalDate until = lastDay.plusDays(1);
        database.update(END, until, cooperation(), seat, until);
    }

    @Override
    @Right("cooperation.body.view")
    public List<MunicipalityRef> voters(UUID body, LocalDate day) {
        return electorate.voters(body, day);
    }

    @Override
    @Right("cooperation.body.view")
    public List<ModuleRef> modules() {
        return reader.modules();
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
