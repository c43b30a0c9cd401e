package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.Bodies.ModuleRef;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;

/** What an item of an agenda concerns: in a modular arrangement only who takes part in a submodule votes on it. */
@ApplicationScoped
class Concerned {

    private static final String OFFERED = """
            select u.id, c.name || ' ' || u.name as name
            from cooperation.submodule u
            join cooperation.cooperation_module c on c.cooperation_id = u.cooperation_id and c.id = u.module_id
            where u.cooperation_id = ? order by c.sort, c.name, u.sort, u.name""";

    private static final String TAKING_PART = """
            select distinct p.municipality_id from cooperation.participation p
            where p.cooperation_id = ? and p.submodule_id = ? and p.during @> ?::date""";

    @Inject
    private Database database;

    List<ModuleRef> submodules() {
        return database.list(OFFERED, row -> new ModuleRef(row.uuid("id"), row.text("name")), cooperation());
    }

    Set<UUID> takingPart(UUID submodule, LocalDate day) {
        return Set.copyOf(
                database.list(TAKING_PART, row -> row.uuid("municipality_id"), cooperation(), submodule, day));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
