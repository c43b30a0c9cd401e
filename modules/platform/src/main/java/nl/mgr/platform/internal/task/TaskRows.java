package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.platform.Addresses;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.WorkRow;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Reads tasks for work lists: as far as their module exists for the actor, and in words. */
@ApplicationScoped
class TaskRows {

    static final String LEADS = "platform.task.manage";

    static final String COLUMNS = """
        t.id, t.module, t.kind, t.facts, t.address, t.party, t.party_name, t.role, t.person_id, p.name as person,
        t.urgent, t.escalated_at is not null as escalated, t.since, t.due, t.state, t.ended_at, t.ended_by, t.reason\
        """;

    /** Parameters: cooperation, modules. */
    static final String FROM = """
        platform.task t left join platform.person_ref p on p.id = t.person_id
        where t.cooperation_id = ? and t.module = any (?)\
        """;

    /** Of whoever asks: in person, by role, or because it came to who leads. Parameters: party, person, roles, roles. */
    static final String MINE = """
        t.state = 'open' and t.party = ?
        and (t.person_id = ? or (t.person_id is null and t.role = any (?)) or t.escalated_role = any (?))\
        """;

    private static final String TEAM = "t.state = 'open' and t.party = ?";
    private static final String GIVEN = "t.state = 'open' and t.party = ? and t.given_by_id = ?";
    /** Parameters: party, today. */
    static final String WAITING = "t.state = 'open' and t.party <> ? and t.due < ?";

    private static final String DONE = "t.state <> 'open' and t.party = ?";

    private static final String PERIOD = """
        case ?::text when 'late' then t.due < ? when 'today' then t.due = ? when 'week' then t.due > ? and t.due <= ?
          else t.due is null or t.due > ? end\
        """;

    /** Late and nobody sees to it: it came to who leads, or nobody took it. */
    private static final String STUCK =
            "?::text = 'yes' and t.due < ? and (t.escalated_at is not null or t.person_id is null)";

    /** Of the organisation's members, for the actor's own membership. */
    static final String OWN_ROLES = "select array_to_string(roles, ' ') as roles from platform.membership where id = ?";

    @Inject
    private Database database;

    @Inject
    private Addresses addresses;

    @Inject
    private Kinds kinds;

    /** What is said is said in the language of the request. */
    WorkRow row(Row row, Actor actor) {
        String module = row.text("module");
        String kind = row.text("kind");
        List<Object> facts = TaskFacts.read(row.text("facts"));
        String address = row.text("address");
        boolean another = !row.text("party").equals(party(actor));
        String reason = row.optionalText("reason");
        UUID person = row.optionalUuid("person_id");
        return new WorkRow(
                row.uuid("id"),
                module,
                kind,
                Texts.of(module, "taak." + kind + ".soort"),
                Texts.of(module, "taak." + kind, facts),
                Texts.of(module, "taak." + kind + ".uitleg", facts),
                Texts.of(module, "taak." + kind + ".doe"),
                another || !addresses.opens(path(address)) ? "" : address,
                another ? row.text("party_name") : "",
                row.text("role"),
                row.optionalText("person"),
                person != null && person.equals(actor.personId()),
                row.flag("urgent"),
                row.flag("escalated"),
                row.date("since"),
                row.optionalDate("due"),
                row.text("state"),
                row.optionalInstant("ended_at"),
                row.optionalText("ended_by"),
                reason == null ? null : reason(module, reason));
    }

    private static String reason(String module, String key) {
        return Texts.of(key.equals(TaskBook.NOT_NEEDED) ? "platform" : module, key);
    }

    private static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    /** @throws NotFound for a list that is not there */
    ListStatement list(String whose, Actor actor, LocalDate today) {
        ListStatement list =
                switch (whose) {
                    case "", "mine" -> {
                        List<String> roles = roles(actor);
                        yield statement(MINE, actor, party(actor), actor.personId(), roles, roles);
                    }
                    case "team" -> statement(TEAM, actor, party(actor));
                    case "given" -> statement(GIVEN, actor, party(actor), actor.personId());
                    case "waiting" -> statement(WAITING, actor, party(actor), today);
                    case "done" -> statement(DONE, actor, party(actor));
                    default -> throw new NotFound("work list " + whose);
                };
        LocalDate week = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return list.chosenBy("t.id")
                .orderedBy(
                        whose.equals("done")
                                ? "t.ended_at desc, t.id"
                                : "t.due nulls last, t.urgent desc, t.opened_at, t.id")
                .sortable("due", "t.due")
                .sortable("kind", "t.module || t.kind")
                .sortable("person", "p.name")
                .sortable("since", "t.since")
                .sortable("ended", "t.ended_at")
                .filter("module", "t.module = ?")
                .filter("kind", "t.kind = ?")
                .filter("role", "t.person_id is null and t.role = ?")
                .filter("person", "t.person_id::text = ?")
                .filter("stuck", STUCK, typed -> List.of(typed, today))
                .filter("period", PERIOD, typed -> List.of(typed, today, today, today, week, week));
    }

    private ListStatement statement(String condition, Actor actor, @Nullable Object... parameters) {
        List<@Nullable Object> all = new ArrayList<>(List.of(actor.requireCooperation(), modules(actor)));
        all.addAll(Arrays.asList(parameters));
        return ListStatement.of(COLUMNS, FROM + " and " + condition, all.toArray());
    }

    /** The filters without the one that says which list. */
    static ListQuery without(String filter, ListQuery query) {
        Map<String, String> others = new HashMap<>(query.filters());
        others.remove(filter);
        return query.filtered(others);
    }

    /** Modules that give tasks and exist for the actor. */
    List<String> modules(Actor actor) {
        return kinds.sources().stream()
                .map(source -> source.module())
                .filter(actor::has)
                .toList();
    }

    /** The actor's own, of today. */
    List<String> roles(Actor actor) {
        return database.first(OWN_ROLES, row -> List.of(row.text("roles").split(" ")), actor.membershipId())
                .orElse(List.of());
    }

    static String party(Actor actor) {
        return OrganisationKind.of(actor.kind()).code();
    }

    /**
     * Whether it is the actor's to take or to give away: theirs, or of the organisation that they lead.
     *
     * @param row with escalated_role
     */
    boolean passedOnBy(Actor actor, List<String> roles, Row row, WorkRow task) {
        String escalated = row.optionalText("escalated_role");
        boolean mine = task.own()
                || (task.person() == null && roles.contains(task.role()))
                || (escalated != null && roles.contains(escalated));
        return row.text("party").equals(party(actor)) && (mine || actor.may(LEADS));
    }

    /** Whether a task is the actor's: in person, by role, or because it came to who leads. */
    static boolean mine(Task task, Actor actor, Set<String> roles) {
        UUID person = task.personId();
        String escalated = task.escalatedRole();
        return (person == null ? roles.contains(task.role()) : person.equals(actor.personId()))
                || (escalated != null && roles.contains(escalated));
    }
}
