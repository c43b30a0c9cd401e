package nl.mgr.platform.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Period;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** The steps of {@link SuccessorDesk}, as the system, each in a transaction of its own. */
@ApplicationScoped
class SuccessorSteps {

    /** With all roles somebody has at one of the old, and the last day of any of them. */
    private static final String WAITING = """
            select m.person_id, array_to_string(array_agg(distinct r.role), ',') as roles,
                   case when bool_or(m.valid_until is null) then null else max(m.valid_until) end as ends
            from platform.membership m
            join platform.organisation o on o.id = m.organisation_id
            cross join lateral unnest(m.roles) as r (role)
            where m.cooperation_id = ? and o.kind = ? and o.pointer = any (?)
              and (m.valid_until is null or m.valid_until > ?)
              and not exists (
                select from platform.membership n join platform.organisation s on s.id = n.organisation_id
                where n.person_id = m.person_id and n.cooperation_id = m.cooperation_id
                  and s.kind = o.kind and s.pointer = ? and (n.valid_until is null or n.valid_until > ?))
            group by m.person_id order by m.person_id""";

    private static final String END = """
            update platform.membership m set valid_until = ?
            from platform.organisation o
            where o.id = m.organisation_id and m.cooperation_id = ? and o.kind = ? and o.pointer = any (?)
              and m.valid_from < ? and (m.valid_until is null or m.valid_until > ?)""";

    @Inject
    private Database database;

    @Inject
    private Accounts accounts;

    @Inject
    private Persons persons;

    @Inject
    private Clock clock;

    record Moving(UUID person, Set<String> roles, @Nullable LocalDate ends) {}

    /** From where people go where, and from when on. */
    record Way(UUID cooperation, OrganisationKind kind, Set<UUID> old, UUID successor, LocalDate day) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Moving> waiting(Way way) {
        return moving(way, first(way.day()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void pass(Way way, String organisation) {
        // whoever comes second finds them moved
        database.number("select 1 as total from pg_advisory_xact_lock(hashtext('platform.successors'))");
        LocalDate first = first(way.day());
        List<Moving> moving = moving(way, first);
        if (moving.isEmpty()) {
            return;
        }
        UUID at = accounts.organisation(way.kind(), organisation, way.successor());
        moving.forEach(
                one -> persons.join(one.person(), at, way.cooperation(), one.roles(), new Period(first, one.ends())));
        database.update(END, first, way.cooperation(), way.kind().code(), List.copyOf(way.old()), first, first);
    }

    private List<Moving> moving(Way way, LocalDate first) {
        return database.list(
                WAITING,
                row -> new Moving(
                        row.uuid("person_id"), Set.of(row.text("roles").split(",")), row.optionalDate("ends")),
                way.cooperation(),
                way.kind().code(),
                List.copyOf(way.old()),
                first,
                way.successor(),
                first);
    }

    /** Nobody's log-in of yesterday is changed. */
    private LocalDate first(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return day.isAfter(today) ? day : today;
    }
}
