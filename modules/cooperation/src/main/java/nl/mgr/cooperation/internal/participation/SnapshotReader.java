package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Reads one cooperation in four queries. */
@ApplicationScoped
class SnapshotReader {

    private static final String MEMBERS = """
            select p.id as participant_id, m.id, m.cbs_code, m.name, m.valid_from, m.valid_until,
                   greatest(p.valid_from, m.valid_from) as member_from,
                   least(p.valid_until, m.valid_until) as member_until,
                   n.name as successor, s.name as sub_region, p.tile_column, p.tile_row
            from cooperation.participant p
            join cooperation.municipality m on m.id = p.municipality_id
            left join cooperation.municipality n on n.id = m.successor_id
            left join lateral (
              select r.name from cooperation.sub_region_member x
              join cooperation.sub_region r on r.cooperation_id = x.cooperation_id and r.id = x.sub_region_id
              where x.cooperation_id = p.cooperation_id and x.municipality_id = p.municipality_id
              order by x.valid_from desc limit 1) s on true
            where p.cooperation_id = ? order by m.name, p.valid_from""";
    private static final String MODULES = """
            select id, name, valid_from, valid_until, notice_months
            from cooperation.cooperation_module where cooperation_id = ? order by sort, name""";
    private static final String SUBMODULES = """
            select s.id, s.module_id, s.name, s.legal_domain, c.name as module_name,
                   array_to_string(c.software_modules, ',') as software_modules, c.notice_months,
                   greatest(s.valid_from, c.valid_from) as offered_from,
                   least(s.valid_until, c.valid_until) as offered_until
            from cooperation.submodule s
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where s.cooperation_id = ? order by c.sort, s.sort, s.name""";
    private static final String TAKEN = """
            select p.municipality_id, p.submodule_id, p.valid_from, least(p.valid_until, m.valid_until) as ends,
                   p.valid_until is not null and p.valid_until is distinct from m.valid_until as by_decision,
                   p.state, p.source
            from cooperation.participation p
            join cooperation.municipality m on m.id = p.municipality_id
            where p.cooperation_id = ? and p.valid_from < coalesce(least(p.valid_until, m.valid_until), 'infinity')
            order by p.valid_from""";

    @Inject
    private Database database;

    Snapshot read(UUID cooperation) {
        return new Snapshot(
                database.list(MEMBERS, SnapshotReader::member, cooperation),
                database.list(
                        MODULES,
                        row -> new Snapshot.Module(
                                row.uuid("id"),
                                row.text("name"),
                                row.period("valid_from", "valid_until"),
                                row.integer("notice_months")),
                        cooperation),
                database.list(SUBMODULES, SnapshotReader::offered, cooperation),
                database.list(
                        TAKEN,
                        row -> new Snapshot.Taken(
                                row.uuid("municipality_id"),
                                row.uuid("submodule_id"),
                                row.period("valid_from", "ends"),
                                row.flag("by_decision"),
                                FactState.of(row.text("state")),
                                row.text("source")),
                        cooperation));
    }

    private static Snapshot.Member member(Row row) {
        return new Snapshot.Member(
                row.uuid("participant_id"),
                new MunicipalityRef(
                        row.uuid("id"),
                        new CbsCode(row.text("cbs_code")),
                        row.text("name"),
                        row.period("valid_from", "valid_until")),
                row.period("member_from", "member_until"),
                row.optionalText("successor"),
                row.optionalText("sub_region"),
                row.integer("tile_column"),
                row.integer("tile_row"));
    }

    private static Snapshot.Offered offered(Row row) {
        List<String> opens = Arrays.asList(row.text("software_modules").split(","));
        Period period = row.period("offered_from", "offered_until");
        return new Snapshot.Offered(
                row.uuid("module_id"),
                new SubmoduleRef(
                        row.uuid("id"),
                        row.text("module_name"),
                        row.text("name"),
                        domain(row.optionalText("legal_domain")),
                        opens),
                period,
                row.integer("notice_months"));
    }

    private static @Nullable LegalDomain domain(@Nullable String code) {
        return code == null ? null : LegalDomain.of(code);
    }
}
