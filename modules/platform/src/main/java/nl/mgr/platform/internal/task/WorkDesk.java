package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.NotAColleague;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.WorkRow;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("platform")
@Transactional
class WorkDesk implements WorkList {

    private static final String COUNTS = """
        select count(*) filter (where x.mine) as mine,
          count(*) filter (where x.mine and t.due < ?) as late,
          count(*) filter (where x.mine and t.due = ?) as today,
          count(*) filter (where x.mine and t.due > ? and t.due <= ?) as week,
          count(*) filter (where t.party = ?) as team,
          count(*) filter (where t.party = ? and t.given_by_id = ?) as given,
          count(*) filter (where t.party <> ? and t.due < ?) as waiting,
          min(t.due) filter (where t.party <> ? and t.due < ?) as oldest
        from platform.task t
        cross join lateral (select coalesce(\
        """ + TaskRows.MINE + """
        , false) as mine) x
        where t.cooperation_id = ? and t.module = any (?) and t.state = 'open'\
        """;

    private static final String ONE = "select " + TaskRows.COLUMNS + """
        , t.origin, t.escalated_role, g.name as giver
        from platform.task t
        left join platform.person_ref p on p.id = t.person_id
        left join platform.person_ref g on g.id = t.given_by_id
        where t.cooperation_id = ? and t.module = any (?) and t.id = ?\
        """;

    private static final String HISTORY = """
        select what, at, by_name, to_name, word from platform.task_event where task_id = ? order by at, id\
        """;

    @Inject
    private Database database;

    @Inject
    private TaskRows rows;

    @Inject
    private TaskBook book;

    @Inject
    private Kinds kinds;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    @Override
    @Right("platform.task.view")
    public Counts counts() {
        Actor actor = ActorContext.current();
        String party = TaskRows.party(actor);
        LocalDate today = today();
        LocalDate week = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<String> roles = rows.roles(actor);
        return database.first(
                        COUNTS,
                        WorkDesk::counts,
                        today,
                        today,
                        today,
                        week,
                        party,
                        party,
                        actor.personId(),
                        party,
                        today,
                        party,
                        today,
                        party,
                        actor.personId(),
                        roles,
                        roles,
                        actor.requireCooperation(),
                        rows.modules(actor))
                .orElseThrow();
    }

    private static Counts counts(Row row) {
        return new Counts(
                row.number("mine"),
                row.number("late"),
                row.number("today"),
                row.number("week"),
                row.number("team"),
                row.number("given"),
                row.number("waiting"),
                row.optionalDate("oldest"));
    }

    @Override
    @Right("platform.task.view")
    public List<Kind> kinds() {
        Actor actor = ActorContext.current();
        OrganisationKind party = OrganisationKind.of(actor.kind());
        return kinds.all().stream()
                .filter(kind -> actor.has(kind.module()) && kind.party() == party)
                .map(kind -> new Kind(
                        kind.module(),
                        Texts.of(kind.module(), "module.naam"),
                        kind.name(),
                        Texts.of(kind.module(), "taak." + kind.name() + ".soort")))
                .toList();
    }

    @Override
    @Right("platform.task.view")
    public Page<WorkRow> find(ListQuery query) {
        Actor actor = ActorContext.current();
        String whose = query.filters().getOrDefault("whose", "");
        return database.page(
                rows.list(whose, actor, today()), TaskRows.without("whose", query), row -> rows.row(row, actor));
    }

    @Override
    @Right("platform.task.view")
    public Details details(UUID id) {
        Actor actor = ActorContext.current();
        List<Happened> history = database.list(HISTORY, WorkDesk::happened, id);
        List<String> roles = rows.roles(actor);
        return database.first(
                        ONE,
                        row -> details(row, actor, roles, history),
                        actor.requireCooperation(),
                        rows.modules(actor),
                        id)
                .orElseThrow(() -> new NotFound("task " + id));
    }

    private Details details(Row row, Actor actor, List<String> roles, List<Happened> history) {
        WorkRow task = rows.row(row, actor);
        return new Details(
                task,
                row.text("origin"),
                row.optionalText("giver"),
                task.open() && rows.passedOnBy(actor, roles, row, task),
                history);
    }

    private static Happened happened(Row row) {
        return new Happened(
                row.text("what"),
                row.instant("at"),
                row.text("by_name"),
                row.optionalText("to_name"),
                row.optionalText("word"));
    }

    @Override
    @Right("platform.task.view")
    public List<Colleague> colleagues(UUID id) {
        Details details = details(id);
        if (!details.changeable()) {
            return List.of();
        }
        Task task = book.get(id);
        @Nullable UUID has = task.personId();
        return colleagues.able(task.needs()).stream()
                .filter(one -> !one.personId().equals(has))
                .toList();
    }

    @Override
    @Right("platform.task.view")
    public void take(UUID id) {
        Task task = changeable(id);
        UUID me = ActorContext.current().personId();
        if (me == null || able(task, me) == null) {
            throw new NotFound("task " + id + " for who cannot do it");
        }
        book.keep(task, task.take(doer(), text(id)));
    }

    @Override
    @Right("platform.task.view")
    public void give(UUID id, UUID person, String word) {
        Task task = changeable(id);
        Colleague to = able(task, person);
        if (to == null) {
            throw new NotAColleague(text(id));
        }
        book.keep(task, task.give(doer(), person, to.name(), word, text(id)));
        notifications.tell(
                TaskNotices.GIVEN,
                TaskSubjects.of(task),
                List.of(NoticeReaders.person(person)),
                ActorContext.current().name(),
                text(id));
    }

    @Override
    @Right("platform.task.view")
    public void giveBack(UUID id, String word) {
        Task task = changeable(id);
        UUID giver = task.givenById();
        Colleague back = giver == null ? null : able(task, giver);
        book.keep(task, task.giveBack(doer(), back == null ? null : back.name(), word, text(id)));
    }

    /** One that is over too: its refusal tells so. */
    private Task changeable(UUID id) {
        Actor actor = ActorContext.current();
        Task task = book.get(id);
        boolean exists =
                rows.modules(actor).contains(task.module()) && task.party().equals(TaskRows.party(actor));
        if (!exists || !(TaskRows.mine(task, actor, Set.copyOf(rows.roles(actor))) || actor.may(TaskRows.LEADS))) {
            throw new NotFound("task " + id);
        }
        return task;
    }

    private @Nullable Colleague able(Task task, UUID person) {
        return colleagues.able(task.needs()).stream()
                .filter(one -> one.personId().equals(person))
                .findFirst()
                .orElse(null);
    }

    private String text(UUID id) {
        return details(id).task().text();
    }

    private static Doer doer() {
        return Doer.of(ActorContext.current());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
