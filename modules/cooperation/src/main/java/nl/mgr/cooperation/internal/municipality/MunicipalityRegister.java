package nl.mgr.cooperation.internal.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.InhabitantFact;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityDetails;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.MunicipalityRow;
import nl.mgr.cooperation.MunicipalitySucceeded;
import nl.mgr.cooperation.NewMunicipality;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
public class MunicipalityRegister implements Municipalities {

    private static final String REF =
            "select m.id, m.cbs_code, m.name, m.valid_from, m.valid_until from cooperation.municipality m ";
    private static final String PARTICIPANTS = REF + """
            join cooperation.participant p on p.municipality_id = m.id
            where p.cooperation_id = ? and p.during @> ?::date and m.valid_from <= ?
              and (m.valid_until is null or m.valid_until > ?)
            order by m.name""";

    private static final ListStatement LIST = ListStatement.of("""
                    m.cbs_code, m.name, greatest(p.valid_from, m.valid_from) as member_from,
                    least(p.valid_until, m.valid_until) as member_until, n.name as successor, s.name as sub_region,
                    i.inhabitants, i.counted_on, i.state""", """
                    cooperation.participant p
                    join cooperation.municipality m on m.id = p.municipality_id
                    left join cooperation.municipality n on n.id = m.successor_id
                    left join lateral (
                      select c.inhabitants, c.counted_on, c.state from cooperation.inhabitant_count c
                      where c.municipality_id = m.id and c.inhabitants is not null
                      order by c.counted_on desc limit 1) i on true
                    left join lateral (
                      select r.name from cooperation.sub_region_member x
                      join cooperation.sub_region r on r.cooperation_id = x.cooperation_id and r.id = x.sub_region_id
                      where x.cooperation_id = p.cooperation_id and x.municipality_id = p.municipality_id
                      order by x.valid_from desc limit 1) s on true
                    where p.cooperation_id = kernel.cooperation()""")
            .sortable("naam", "m.name")
            .sortable("code", "m.cbs_code")
            .sortable("deelregio", "s.name")
            .sortable("inwoners", "i.inhabitants")
            .contains(Municipalities.FILTER_NAME, "m.name ilike ?")
            .orderedBy("m.name, p.valid_from");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private DomainEvents events;

    @Override
    @Transactional
    @Right("cooperation.municipality.view")
    public List<MunicipalityRef> participants(LocalDate day) {
        UUID cooperation = ActorContext.current().requireCooperation();
        return database.list(PARTICIPANTS, MunicipalityRegister::ref, cooperation, day, day, day);
    }

    @Override
    @Transactional
    @Right("cooperation.municipality.view")
    public Optional<MunicipalityRef> byCode(CbsCode code) {
        return database.first(REF + "where m.cbs_code = ?", MunicipalityRegister::ref, code.digits());
    }

    @Override
    @Transactional
    @Right("cooperation.municipality.view")
    public MunicipalityRef get(UUID id) {
        return database.first(REF + "where m.id = ?", MunicipalityRegister::ref, id)
                .orElseThrow(() -> new NotFound("municipality " + id));
    }

    @Override
    @Transactional
    @Right("cooperation.municipality.change")
    public void register(List<NewMunicipality> municipalities) {
        database.batch(
                """
                insert into cooperation.municipality (id, cbs_code, name, valid_from, source) values (?, ?, ?, ?, ?)
                on conflict (cbs_code) do nothing""",
                municipalities.stream()
                        .map(one -> new @Nullable Object[] {
                            Ids.next(), one.code().digits(), one.name(), one.from(), one.source()
                        })
                        .toList());
    }

    @Override
    @Transactional
    @Right("cooperation.municipality.change")
    public void count(List<InhabitantFact> facts) {
        database.batch(
                """
                insert into cooperation.inhabitant_count (municipality_id, counted_on, inhabitants, state, source)
                select id, ?, ?::bigint, ?, ? from cooperation.municipality where cbs_code = ?
                on conflict (municipality_id, counted_on) do update
                set inhabitants = excluded.inhabitants, state = excluded.state, source = excluded.source""",
                facts.stream()
                        .map(fact -> new @Nullable Object[] {
                            fact.date(),
                            fact.inhabitants(),
                            fact.state().code(),
                            fact.source(),
                            fact.municipality().digits()
                        })
                        .toList());
    }

    @Override
    @Transactional
    @Right("cooperation.municipality.change")
    public void merge(List<UUID> from, UUID into, LocalDate date) {
        Municipality successor = find(into);
        for (UUID id : from) {
            find(id).goUpInto(successor, date);
            events.publish(new MunicipalitySucceeded(id, into, date));
        }
    }

    @Override
    @Transactional
    @Right("cooperation.municipality.view")
    public MunicipalityDetails details(CbsCode code) {
        UUID cooperation = ActorContext.current().requireCooperation();
        MunicipalityRef municipality = byCode(code).orElseThrow(() -> new NotFound("municipality " + code));
        UUID id = municipality.id();
        Period membership = database.first("""
                        select valid_from, valid_until from cooperation.participant
                        where cooperation_id = ? and municipality_id = ? order by valid_from desc limit 1""", row -> row.period("valid_from", "valid_until"), cooperation, id)
                .orElseThrow(() -> new NotFound("municipality " + code + " in this cooperation"));
        String subRegion =
                database.first("""
                        select s.name from cooperation.sub_region_member r
                        join cooperation.sub_region s on s.cooperation_id = r.cooperation_id and s.id = r.sub_region_id
                        where r.cooperation_id = ? and r.municipality_id = ? order by r.valid_from desc limit 1""", row -> row.text("name"), cooperation, id).orElse(null);
        MunicipalityRef successor = database.first(
                        REF + "join cooperation.municipality old on old.successor_id = m.id where old.id = ?",
                        MunicipalityRegister::ref,
                        id)
                .orElse(null);
        List<MunicipalityRef> predecessors =
                database.list(REF + "where m.successor_id = ? order by m.name", MunicipalityRegister::ref, id);
        return new MunicipalityDetails(
                municipality, membership, subRegion, successor, predecessors, inhabitants(municipality));
    }

    @Override
    @Transactional
    @Right("cooperation.municipality.view")
    public Page<MunicipalityRow> find(ListQuery query) {
        return database.page(LIST, query, MunicipalityRegister::listed);
    }

    private static MunicipalityRow listed(Row row) {
        String state = row.optionalText("state");
        return new MunicipalityRow(
                new CbsCode(row.text("cbs_code")),
                row.text("name"),
                row.period("member_from", "member_until"),
                row.optionalText("successor"),
                row.optionalText("sub_region"),
                row.optionalNumber("inhabitants"),
                row.optionalDate("counted_on"),
                state == null ? null : FactState.of(state));
    }

    private List<InhabitantFact> inhabitants(MunicipalityRef municipality) {
        return database.list(
                """
                select counted_on, inhabitants, state, source from cooperation.inhabitant_count
                where municipality_id = ? order by counted_on desc""",
                row -> new InhabitantFact(
                        municipality.code(),
                        row.date("counted_on"),
                        row.optionalNumber("inhabitants"),
                        FactState.of(row.text("state")),
                        row.text("source")),
                municipality.id());
    }

    private Municipality find(UUID id) {
        Municipality found = entities.find(Municipality.class, id);
        if (found == null) {
            throw new NotFound("municipality " + id);
        }
        return found;
    }

    private static MunicipalityRef ref(Row row) {
        return new MunicipalityRef(
                row.uuid("id"),
                new CbsCode(row.text("cbs_code")),
                row.text("name"),
                row.period("valid_from", "valid_until"));
    }
}
