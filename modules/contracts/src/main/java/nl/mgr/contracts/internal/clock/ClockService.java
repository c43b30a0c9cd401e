package nl.mgr.contracts.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ClockBeginsItself;
import nl.mgr.contracts.ClockDayMissing;
import nl.mgr.contracts.ClockInFuture;
import nl.mgr.contracts.ClockSettled;
import nl.mgr.contracts.ClockTwice;
import nl.mgr.contracts.ClockWithoutWords;
import nl.mgr.contracts.ContractClocks;
import nl.mgr.contracts.internal.work.ClockTasks;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.Tasks;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class ClockService implements ContractClocks {

    private static final int MOST = 1000;
    private static final int MOST_WORDS = 500;

    /** A contract of another cooperation is not there, nor one that was not signed. */
    private static final String START = """
            insert into contracts.clock_start (id, cooperation_id, contract_id, provider_id, rule, started_on, due_on, what,
              for_municipalities, noted_at, noted_by)
            select ?, c.cooperation_id, c.id, c.provider_id, r.code, ?::date, ?::date, ?, r.for_municipalities, ?, ?
            from contracts.contract c join contracts.clock_rule r on r.code = ?
            where c.id = ? and c.status <> 'draft' and r.valid_from <= ?::date and (r.valid_until is null or r.valid_until > ?::date)
            """;

    private static final String SAME = """
            select count(*) as total from contracts.clock_start s
            where s.contract_id = ? and s.rule = ? and s.started_on = ? and s.due_on is null
            """;

    private static final String MARK = """
            insert into contracts.clock_mark (id, cooperation_id, contract_id, provider_id, rule, started_on, start_id, kind,
              happened_on, note, for_municipalities, noted_at, noted_by)
            select ?, k.cooperation_id, k.contract_id, k.provider_id, k.rule, k.started_on, k.start_id, ?, ?, ?,
                   k.for_municipalities, ?, ?
            from contracts.clock k
            where k.contract_id = ? and k.rule = ? and k.started_on = ? and k.start_id is not distinct from ?::uuid
            """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Tasks tasks;

    @Inject
    private ClockTasks work;

    @Inject
    private Notifications notifications;

    @Override
    @Right("contracts.clock.view")
    public Page<Running> find(ListQuery query) {
        return database.page(ClockLists.on(today()), query, ClockLists::running);
    }

    @Override
    @Right("contracts.clock.view")
    public List<Running> ofContract(UUID contractId) {
        return find(ListQuery.everything().filtered(Map.of("contract", contractId.toString())))
                .rows();
    }

    @Override
    @Right("contracts.clock.view")
    public List<Running> ofProvider(UUID providerId) {
        return find(ListQuery.everything().filtered(Map.of("provider", providerId.toString(), "state", "open")))
                .rows();
    }

    @Override
    @Right("contracts.clock.view")
    public Running get(Key key) {
        UUID start = key.startId();
        Map<String, String> filter = new HashMap<>(Map.of(
                "contract", key.contractId().toString(),
                "rule", key.rule(),
                "began", key.startedOn().toString(),
                "start", start == null ? "-" : start.toString()));
        return find(ListQuery.firstPage(1).filtered(filter)).rows().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("clock " + key));
    }

    @Override
    @Right("contracts.clock.view")
    public List<Mark> marks(Key key) {
        return database.list(
                ClockLists.MARKS, ClockLists::mark, key.contractId(), key.rule(), key.startedOn(), key.startId());
    }

    @Override
    @Right("contracts.clock.view")
    public List<Rule> rules() {
        return database.list(ClockLists.RULES, ClockLists::rule);
    }

    @Override
    @Right("contracts.clock.view")
    public @Nullable LocalDate dueOn(String rule, LocalDate startedOn) {
        return database.first(ClockLists.DUE, row -> row.date("due_on"), startedOn, startedOn, rule, startedOn)
                .orElse(null);
    }

    @Override
    @Right("contracts.clock.change")
    public void start(UUID contractId, NewClock given) {
        Rule rule = rule(given);
        LocalDate began = given.startedOn();
        LocalDate due = rule.amount() == null ? given.dueOn() : null;
        String what = given.what().strip();
        if (began.isAfter(today())) {
            throw new ClockInFuture(began, rule.validFrom(), today());
        }
        if (rule.amount() == null && (due == null || due.isBefore(began))) {
            throw new ClockDayMissing(began);
        }
        if (what.length() > MOST_WORDS || rule.amount() == null && what.isEmpty()) {
            throw new ClockWithoutWords(MOST_WORDS);
        }
        database.alone("clock", contractId);
        if (due == null && database.number(SAME, contractId, rule.code(), began) > 0) {
            throw new ClockTwice(rule.code(), began);
        }
        UUID id = Ids.next();
        int added = database.update(
                START,
                id,
                began,
                due,
                what,
                clock.instant(),
                ActorContext.current().name(),
                rule.code(),
                contractId,
                began,
                began);
        if (added == 0) {
            throw new NotFound("signed contract " + contractId);
        }
        began(get(new Key(contractId, rule.code(), began, id)));
    }

    private Rule rule(NewClock given) {
        List<Rule> named = rules().stream()
                .filter(rule -> rule.code().equals(given.rule()))
                .toList();
        if (named.isEmpty() || !named.get(0).noted()) {
            throw new ClockBeginsItself(given.rule());
        }
        return named.stream()
                .filter(rule -> !given.startedOn().isBefore(rule.validFrom()))
                .reduce((one, later) -> later)
                .orElseThrow(
                        () -> new ClockInFuture(given.startedOn(), named.get(0).validFrom(), today()));
    }

    private void began(Running running) {
        work.task(running.key(), today()).ifPresent(tasks::open);
        if (running.rule().byProvider() && ActorContext.current().kind() != ActorKind.SYSTEM) {
            notifications.tell(
                    ClockNotices.STARTED,
                    ClockTasks.contract(running.key().contractId()),
                    List.of(NoticeReaders.provider(running.providerId(), "contracts.clock.view")),
                    running.number(),
                    running.dueOn());
        }
    }

    @Override
    @Right("contracts.clock.change")
    public void meet(Key key, LocalDate day, String note) {
        if (day.isAfter(today())
                || day.isBefore(key.startedOn()) && !get(key).rule().before()) {
            throw new ClockInFuture(day, key.startedOn(), today());
        }
        mark(key, "gehaald", day, note);
    }

    @Override
    @Right("contracts.clock.change")
    public void lapse(Key key, String reason) {
        mark(key, "vervallen", today(), said(reason));
    }

    @Override
    @Right("contracts.clock.change")
    public void reopen(Key key, String reason) {
        mark(key, "heropend", today(), said(reason));
    }

    private static String said(String reason) {
        if (reason.isBlank()) {
            throw new ClockWithoutWords(MOST);
        }
        return reason;
    }

    private void mark(Key key, String kind, LocalDate day, String note) {
        String words = note.strip();
        if (words.length() > MOST) {
            throw new ClockWithoutWords(MOST);
        }
        database.alone("clock", key.contractId());
        Running running = get(key);
        if (running.state().open() == kind.equals("heropend")) {
            throw new ClockSettled(key.rule());
        }
        database.update(
                MARK,
                Ids.next(),
                kind,
                day,
                words,
                clock.instant(),
                ActorContext.current().name(),
                key.contractId(),
                key.rule(),
                key.startedOn(),
                key.startId());
        ClockTasks.kind(key.rule())
                .ifPresent(task -> tasks.done(task, ClockTasks.contract(key.contractId()), ClockTasks.key(key)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
