package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Refusal;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Handover;
import nl.mgr.platform.NotAColleague;
import nl.mgr.platform.TaskIsNotYours;
import nl.mgr.platform.TaskIsOver;
import nl.mgr.platform.TaskIsTheirs;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.WorkList.Colleague;
import nl.mgr.platform.WorkRow;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Looks at many tasks with one question; what is done is done one by one, as somebody does it with one task. */
@ApplicationScoped
@Guarded("platform")
@Transactional
class HandoverDesk implements Handover {

    private static final String CHOSEN =
            "select " + TaskRows.COLUMNS + ", t.needs, t.escalated_role from " + TaskRows.FROM + " and t.id = any (?)";

    /** A task and whether the actor may pass it on. */
    private record Looked(WorkRow task, @Nullable UUID has, String needs, boolean passedOn) {}

    @Inject
    private Database database;

    @Inject
    private TaskRows rows;

    @Inject
    private Colleagues colleagues;

    @Inject
    private WorkList work;

    @Override
    @Right("platform.task.view")
    public List<Candidate> candidates(Collection<UUID> tasks) {
        Actor actor = ActorContext.current();
        Map<String, List<Colleague>> able = new HashMap<>();
        Map<UUID, Colleague> people = new HashMap<>();
        Map<UUID, Long> counts = new HashMap<>();
        for (Looked one : look(tasks).values()) {
            if (one.task().open() && one.passedOn()) {
                for (Colleague colleague : able.computeIfAbsent(one.needs(), colleagues::able)) {
                    people.put(colleague.personId(), colleague);
                    counts.merge(colleague.personId(), colleague.personId().equals(one.has()) ? 0L : 1L, Long::sum);
                }
            }
        }
        return people.values().stream()
                .map(one -> new Candidate(
                        one.personId(),
                        one.name(),
                        one.personId().equals(actor.personId()),
                        one.open(),
                        Objects.requireNonNull(counts.get(one.personId()))))
                .filter(one -> one.able() > 0)
                .sorted(Comparator.comparing(Candidate::self).reversed().thenComparing(Candidate::name))
                .toList();
    }

    @Override
    @Right("platform.task.view")
    public List<Expected> expected(Collection<UUID> tasks, @Nullable UUID person) {
        return expected(look(tasks), person);
    }

    private List<Expected> expected(Map<UUID, Looked> looked, @Nullable UUID person) {
        Map<String, Set<UUID>> able = new HashMap<>();
        return looked.values().stream()
                .map(one -> new Expected(one.task().id(), inTheWay(one, person, able)))
                .toList();
    }

    private @Nullable Refusal inTheWay(Looked one, @Nullable UUID person, Map<String, Set<UUID>> able) {
        WorkRow task = one.task();
        if (!task.open()) {
            return new TaskIsOver(task.text());
        }
        if (!one.passedOn()) {
            return new TaskIsNotYours(task.text(), holder(task));
        }
        if (person == null) {
            return null;
        }
        if (person.equals(one.has())) {
            return new TaskIsTheirs(task.text(), holder(task));
        }
        boolean may = able.computeIfAbsent(one.needs(), this::able).contains(person);
        return may ? null : new NotAColleague(task.text());
    }

    private Set<UUID> able(String right) {
        Set<UUID> people = new HashSet<>();
        colleagues.able(right).forEach(one -> people.add(one.personId()));
        return people;
    }

    /** Who has it: another organisation, a person or a role. */
    private static String holder(WorkRow task) {
        if (!task.organisation().isEmpty()) {
            return task.organisation();
        }
        String person = task.person();
        return person == null ? Texts.of("platform", "rol." + task.role()) : person;
    }

    @Override
    @Right("platform.task.view")
    public void hand(Collection<UUID> tasks, UUID person, String word) {
        Map<UUID, Looked> looked = look(tasks);
        if (looked.size() < Set.copyOf(tasks).size()) {
            throw new NotFound("tasks to hand over");
        }
        for (Expected one : expected(looked, person)) {
            Refusal refusal = one.refusal();
            if (refusal != null) {
                throw refusal;
            }
        }
        boolean self = person.equals(ActorContext.current().personId());
        // in one order, so that two who do this with the same tasks wait for each other once
        for (UUID task : looked.keySet().stream().sorted().toList()) {
            if (self) {
                work.take(task);
            } else {
                work.give(task, person, word);
            }
        }
    }

    /** Those that exist for the actor, in the order they were asked in. */
    private Map<UUID, Looked> look(Collection<UUID> tasks) {
        Actor actor = ActorContext.current();
        List<String> roles = rows.roles(actor);
        Map<UUID, Looked> found = new HashMap<>();
        database.list(
                        CHOSEN,
                        row -> {
                            WorkRow task = rows.row(row, actor);
                            return new Looked(
                                    task,
                                    row.optionalUuid("person_id"),
                                    row.text("needs"),
                                    rows.passedOnBy(actor, roles, row, task));
                        },
                        actor.requireCooperation(),
                        rows.modules(actor),
                        List.copyOf(tasks))
                .forEach(one -> found.put(one.task().id(), one));
        Map<UUID, Looked> ordered = new LinkedHashMap<>();
        tasks.stream().filter(found::containsKey).forEach(id -> ordered.put(id, Objects.requireNonNull(found.get(id))));
        return ordered;
    }
}
