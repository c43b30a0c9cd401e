package nl.mgr.platform.internal.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.TaskKind;
import org.jspecify.annotations.Nullable;

/** Keeps tasks and what happened to them, in the transaction and scope of whoever calls. A task is changed by one at a time. */
@ApplicationScoped
class TaskBook {

    /** Reason of what {@link #follow} drops, in the bundle of the platform. */
    static final String NOT_NEEDED = "taak.nietNodig";

    private static final String SAME = """
        select t from Task t where t.cooperationId = :cooperation and t.module = :module and t.kind = :kind
          and t.subject = :subject and t.key = :key and t.state = 'open'\
        """;
    private static final String OPEN_OF_KINDS = """
        select t from Task t where t.cooperationId = :cooperation and t.module = :module and t.kind in :kinds
          and t.state = 'open'\
        """;
    private static final String LATE = """
        select t from Task t where t.cooperationId = :cooperation and t.state = 'open' and t.due < :today
          and (t.lateAt is null or t.escalatedAt is null)\
        """;
    private static final String GIVEN_BEFORE = """
        select count(*) as total from platform.task
        where cooperation_id = ? and module = ? and kind = ? and subject = ? and task_key = ?\
        """;
    private static final String KEEP = """
        insert into platform.task_event (id, cooperation_id, task_id, party, municipality_id, provider_id, what, at,
          by_name, by_id, to_name, word)
        values (?, ?, ?, ?, ?::uuid, ?::uuid, ?, ?, ?, ?::uuid, ?::text, ?::text)\
        """;

    @Inject
    private Database database;

    @Inject
    private RoleHolders holders;

    @Inject
    private Kinds kinds;

    @Inject
    private TaskAlarm alarm;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    /** @throws NotFound when it does not exist for this actor, or is not the actor's organisation's */
    Task get(UUID id) {
        Task task = entities.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (task == null) {
            throw new NotFound("task " + id);
        }
        return task;
    }

    /** Unless the same is open or, for a kind that is opened once, was ever given. */
    void open(NewTask given, Doer by) {
        if (same(given.kind(), given.subject(), given.key()).isPresent()
                || (given.kind().once() && before(given))) {
            return;
        }
        open(List.of(given), by);
    }

    private boolean before(NewTask given) {
        return database.number(
                        GIVEN_BEFORE,
                        cooperation(),
                        given.kind().module(),
                        given.kind().name(),
                        given.subject(),
                        given.key())
                > 0;
    }

    private void open(List<NewTask> all, Doer by) {
        if (all.isEmpty()) {
            return;
        }
        RoleHolders.Held held = holders.today();
        List<Task> opened = new ArrayList<>();
        for (NewTask given : all) {
            Task task = new Task(
                    cooperation(), given, held.roleFor(given.kind(), given.organisation()), by, clock.instant());
            entities.persist(task);
            opened.add(task);
        }
        entities.flush();
        keep(opened.stream()
                .map(task -> line(task, Happening.of(Happening.What.OPENED, by)))
                .toList());
    }

    void done(TaskKind kind, Subject subject, String key, Doer by) {
        same(kind, subject, key)
                .ifPresent(task -> task.done(by, clock.instant()).ifPresent(what -> keep(task, what)));
    }

    void drop(TaskKind kind, Subject subject, String key, Doer by, String reason) {
        same(kind, subject, key)
                .ifPresent(task -> task.drop(by, clock.instant(), reason).ifPresent(what -> keep(task, what)));
    }

    private Optional<Task> same(TaskKind kind, Subject subject, String key) {
        return entities.createQuery(SAME, Task.class)
                .setParameter("cooperation", cooperation())
                .setParameter("module", kind.module())
                .setParameter("kind", kind.name())
                .setParameter("subject", subject.toString())
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Opens what is wanted and not there, tells anew what changed, and drops what is not wanted any more. */
    void follow(String module, List<TaskKind> followed, List<NewTask> wanted) {
        if (followed.isEmpty()) {
            return;
        }
        Map<String, Task> open = entities.createQuery(OPEN_OF_KINDS, Task.class)
                .setParameter("cooperation", cooperation())
                .setParameter("module", module)
                .setParameter("kinds", followed.stream().map(TaskKind::name).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(task -> task.kind() + " " + task.subject() + " " + task.key(), task -> task));
        List<NewTask> missing = new ArrayList<>();
        for (NewTask one : wanted) {
            Task there = open.remove(one.kind().name() + " " + one.subject() + " " + one.key());
            if (there == null) {
                missing.add(one);
            } else {
                there.tellAnew(one);
            }
        }
        open.values().forEach(task -> task.drop(Doer.PLATFORM, clock.instant(), NOT_NEEDED)
                .ifPresent(what -> keep(task, what)));
        open(missing, Doer.PLATFORM);
    }

    /** Tells what became late and brings to who leads what is late for long. */
    void seeToLate(LocalDate today) {
        List<Task> late = entities.createQuery(LATE, Task.class)
                .setParameter("cooperation", cooperation())
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (Task task : late) {
            task.becomeLate(today, clock.instant()).ifPresent(what -> {
                keep(task, what);
                alarm.late(task);
            });
            kinds.find(task.module(), task.kind())
                    .flatMap(kind -> task.escalate(kind, today, clock.instant()))
                    .ifPresent(what -> {
                        keep(task, what);
                        alarm.escalated(task);
                    });
        }
    }

    void keep(Task task, Happening what) {
        entities.flush();
        keep(List.<@Nullable Object[]>of(line(task, what)));
    }

    private void keep(List<@Nullable Object[]> lines) {
        database.batch(KEEP, lines);
    }

    private @Nullable Object[] line(Task task, Happening what) {
        return new @Nullable Object[] {
            Ids.next(),
            task.cooperationId(),
            task.id(),
            task.party(),
            task.municipalityId(),
            task.providerId(),
            what.what().code(),
            clock.instant(),
            what.by().name(),
            what.by().personId(),
            what.to(),
            what.word()
        };
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
