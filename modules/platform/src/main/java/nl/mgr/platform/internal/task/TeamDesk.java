package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.TeamWork;

@ApplicationScoped
@Guarded("platform")
@Transactional
class TeamDesk implements TeamWork {

    private static final String COUNTED = """
        count(*) as open, count(*) filter (where t.due < ?) as late,
        count(*) filter (where t.escalated_at is not null) as escalated, min(t.since) as oldest
        """;
    private static final String OPEN = """
        from platform.task t left join platform.person_ref p on p.id = t.person_id
        where t.cooperation_id = ? and t.module = any (?) and t.party = ? and t.state = 'open'\
        """;

    private static final String PEOPLE = "select t.person_id, p.name, '' as role, 1::bigint as holders, " + COUNTED
            + OPEN + " and t.person_id is not null group by t.person_id, p.name order by late desc, open desc, p.name";

    private static final String ROLES = "select null::uuid as person_id, '' as name, t.role, " + COUNTED + """
            , (select count(distinct m.person_id) from platform.membership own
               join platform.membership m on m.organisation_id = own.organisation_id and m.cooperation_id = own.cooperation_id
               join platform.person who on who.id = m.person_id
               where own.id = ? and t.role = any (m.roles) and m.valid_from <= ?
                 and (m.valid_until is null or m.valid_until > ?) and who.blocked_at is null) as holders
            """ + OPEN
            + " and t.person_id is null group by t.role order by late desc, open desc, t.role";

    private static final String AGES = """
        select count(*) filter (where t.since >= ?) as week,
          count(*) filter (where t.since < ? and t.since >= ?) as month,
          count(*) filter (where t.since < ?) as longer
        """ + OPEN;

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    @Inject
    private Database database;

    @Inject
    private TaskRows rows;

    @Inject
    private Clock clock;

    @Override
    @Right("platform.task.manage")
    public List<Load> people() {
        Actor actor = ActorContext.current();
        return database.list(
                PEOPLE,
                TeamDesk::load,
                LocalDate.now(clock),
                actor.requireCooperation(),
                rows.modules(actor),
                TaskRows.party(actor));
    }

    @Override
    @Right("platform.task.manage")
    public List<Load> roles() {
        Actor actor = ActorContext.current();
        LocalDate today = LocalDate.now(clock);
        return database.list(
                ROLES,
                TeamDesk::load,
                today,
                actor.membershipId(),
                today,
                today,
                actor.requireCooperation(),
                rows.modules(actor),
                TaskRows.party(actor));
    }

    @Override
    @Right("platform.task.manage")
    public Ages ages() {
        Actor actor = ActorContext.current();
        LocalDate week = LocalDate.now(clock).minusDays(WEEK);
        LocalDate month = LocalDate.now(clock).minusDays(MONTH);
        return database.first(
                        AGES,
                        row -> new Ages(row.number("week"), row.number("month"), row.number("longer")),
                        week,
                        week,
                        month,
                        month,
                        actor.requireCooperation(),
                        rows.modules(actor),
                        TaskRows.party(actor))
                .orElseThrow();
    }

    private static Load load(Row row) {
        return new Load(
                row.optionalUuid("person_id"),
                row.text("name"),
                row.text("role"),
                row.number("open"),
                row.number("late"),
                row.number("escalated"),
                row.date("oldest"),
                row.number("holders"));
    }
}
