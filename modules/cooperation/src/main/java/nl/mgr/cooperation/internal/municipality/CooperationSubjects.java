package nl.mgr.cooperation.internal.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver;

/**
 * {@code cooperation:municipality:<id>}, and what a municipality's history names: {@code cooperation:participant},
 * {@code cooperation:participation}, {@code cooperation:submodule}, {@code cooperation:module} and {@code
 * cooperation:sub-region}.
 */
@ApplicationScoped
@Transactional
class CooperationSubjects implements SubjectResolver {

    private static final String MUNICIPALITY = """
            select name as title, '/samenwerking/gemeente?code=' || cbs_code as address
            from cooperation.municipality where id = ?
            """;

    private static final String PARTICIPANT = """
            select m.name as title, '/samenwerking/gemeente?code=' || m.cbs_code as address
            from cooperation.participant p join cooperation.municipality m on m.id = p.municipality_id where p.id = ?
            """;

    private static final String PARTICIPATION = """
            select m.name || ', ' || c.name || ' ' || s.name as title,
                   '/samenwerking/gemeente?code=' || m.cbs_code as address
            from cooperation.participation p
            join cooperation.municipality m on m.id = p.municipality_id
            join cooperation.submodule s on s.cooperation_id = p.cooperation_id and s.id = p.submodule_id
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where p.id = ?
            """;

    private static final String SUBMODULE = """
            select c.name || ' ' || s.name as title, '/samenwerking/deelname' as address
            from cooperation.submodule s
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where s.id = ?
            """;

    private static final String MODULE =
            "select name as title, '/samenwerking/deelname' as address from cooperation.cooperation_module where id = ?";

    private static final String SUB_REGION =
            "select name as title, '/samenwerking/gemeenten' as address from cooperation.sub_region where id = ?";

    @Inject
    private Database database;

    @Override
    public String module() {
        return "cooperation";
    }

    @Override
    public Optional<Resolved> resolve(Subject subject) {
        return switch (subject.kind()) {
            case "municipality" -> found(MUNICIPALITY, subject);
            case "participant" -> found(PARTICIPANT, subject);
            case "participation" -> found(PARTICIPATION, subject);
            case "submodule" -> found(SUBMODULE, subject);
            case "module" -> found(MODULE, subject);
            case "sub-region" -> found(SUB_REGION, subject);
            default -> Optional.empty();
        };
    }

    @Override
    public Map<String, String> tables() {
        return Map.of(
                "cooperation.municipality", "municipality",
                "cooperation.participant", "participant",
                "cooperation.participation", "participation",
                "cooperation.submodule", "submodule",
                "cooperation.cooperation_module", "module",
                "cooperation.sub_region", "sub-region");
    }

    @Override
    public Map<String, String> columns() {
        return Map.of(
                "municipality_id", "municipality",
                "centre_municipality_id", "municipality",
                "successor_id", "municipality",
                "participant_id", "participant",
                "participation_id", "participation",
                "submodule_id", "submodule",
                "module_id", "module",
                "sub_region_id", "sub-region");
    }

    private Optional<Resolved> found(String sql, Subject subject) {
        return database.first(sql, row -> new Resolved(row.text("title"), row.text("address")), subject.id());
    }
}
