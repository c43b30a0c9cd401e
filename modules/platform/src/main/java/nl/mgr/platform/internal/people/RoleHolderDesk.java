package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.platform.RoleHolders;
import nl.mgr.platform.Roles;

/** Called by other modules' services, which have asked for the right to the thing itself; row security says of whom. */
@ApplicationScoped
@Guarded("platform")
class RoleHolderDesk implements RoleHolders {

    private static final String COUNT = """
            select count(distinct m.person_id) as total from platform.membership m
            join platform.organisation o on o.id = m.organisation_id
            where m.cooperation_id = ? and o.kind = 'municipality' and o.pointer = ? and m.roles && ?::text[]
              and m.valid_from <= ? and coalesce(m.valid_until, 'infinity') > ?""";

    private final Roles roles = Roles.fromFile();

    @Inject
    private Database database;

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public long ofMunicipality(UUID municipality, LocalDate day, Collection<String> modules) {
        List<String> holding = modules.stream()
                .flatMap(module -> roles.rights().stream().filter(right -> right.startsWith(module + ".")))
                .flatMap(right -> roles.holders(right).stream())
                .distinct()
                .toList();
        return database.number(COUNT, ActorContext.current().requireCooperation(), municipality, holding, day, day);
    }
}
