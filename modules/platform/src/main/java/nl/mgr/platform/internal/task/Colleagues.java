package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.platform.Roles;
import nl.mgr.platform.WorkList.Colleague;

/** The people of one's own organisation who may do something today. */
@ApplicationScoped
class Colleagues {

    private static final String ABLE = """
        select p.id, p.name, array_to_string(m.roles, ' ') as roles,
          (select count(*) from platform.task t where t.state = 'open' and t.person_id = p.id
           and t.cooperation_id = m.cooperation_id) as open
        from platform.membership own
        join platform.membership m on m.organisation_id = own.organisation_id and m.cooperation_id = own.cooperation_id
        join platform.person p on p.id = m.person_id
        where own.id = ? and m.valid_from <= ? and (m.valid_until is null or m.valid_until > ?)
          and p.blocked_at is null and m.roles && ?
        order by p.name, p.id\
        """;

    private final Roles roles = Roles.fromFile();

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    List<Colleague> able(String right) {
        LocalDate today = LocalDate.now(clock);
        return database.list(
                ABLE,
                row -> new Colleague(
                        row.uuid("id"),
                        row.text("name"),
                        List.of(row.text("roles").split(" ")),
                        row.number("open")),
                ActorContext.current().membershipId(),
                today,
                today,
                roles.holders(right));
    }
}
