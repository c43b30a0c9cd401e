package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** The queries behind {@link ParticipationGate}, pure SQL on the published view. */
@ApplicationScoped
class GateReader {

    private static final String WITH_PREDECESSORS = """
        with recursive line(id, depth) as (
          select ?::uuid, 0
          union
          select m.id, line.depth + 1 from cooperation.municipality m join line on m.successor_id = line.id)
        """;
    private static final String LINE = WITH_PREDECESSORS + "select id from line order by depth, id";
    private static final String TAKES_PART = WITH_PREDECESSORS + """
        select distinct software_module, legal_domain from cooperation.participation_ref
        where cooperation_id = ? and municipality_id in (select id from line)
          and valid_from <= ? and (valid_until is null or valid_until > ?)\
        """;
    private static final String OFFERED = """
        select distinct opened.software_module, s.legal_domain
        from cooperation.cooperation_module c
        join cooperation.submodule s on s.cooperation_id = c.cooperation_id and s.module_id = c.id
        cross join lateral unnest(c.software_modules) as opened(software_module)
        where c.cooperation_id = ?
          and c.valid_from <= ? and (c.valid_until is null or c.valid_until > ?)
          and s.valid_from <= ? and (s.valid_until is null or s.valid_until > ?)\
        """;

    private record Opened(String softwareModule, @Nullable String legalDomain) {
        static Opened of(Row row) {
            return new Opened(row.text("software_module"), row.optionalText("legal_domain"));
        }
    }

    @Inject
    private Database database;

    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> cooperations() {
        return database.list("select id from cooperation.cooperation order by code", row -> row.uuid("id"));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public ModuleAccess offered(UUID cooperation, LocalDate day) {
        return access(database.list(OFFERED, Opened::of, cooperation, day, day, day, day));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public ModuleAccess takesPart(UUID cooperation, UUID municipality, LocalDate day) {
        return access(database.list(TAKES_PART, Opened::of, municipality, cooperation, day, day));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> withPredecessors(UUID municipality) {
        return database.list(LINE, row -> row.uuid("id"), municipality);
    }

    private static ModuleAccess access(List<Opened> opened) {
        Set<String> modules = new HashSet<>();
        Set<String> domains = new HashSet<>();
        for (Opened one : opened) {
            modules.add(one.softwareModule());
            if (one.legalDomain() != null) {
                domains.add(one.softwareModule() + ":" + one.legalDomain());
            }
        }
        return new ModuleAccess(modules, domains);
    }
}
