package nl.mgr.contracts.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.contracts.ContractClocks.Key;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;

/** Terms of contracts that come to their end: of the team, or of the provider that has to act. */
@ApplicationScoped
public class ClockTasks {

    private static final String MODULE = "contracts";

    /** Of the rules that give a task, by code: each has words of its own. */
    private static final Map<String, TaskKind> KINDS = Stream.concat(
                    Stream.of(
                                    "verlenging",
                                    "verlengingsoptie",
                                    "ruimte-voornemen",
                                    "ruimte-besluit",
                                    "ruimte-plan",
                                    "ruimte-gesprek",
                                    "ruimte-keuze",
                                    "inzet",
                                    "stilte",
                                    "standaard",
                                    "klacht",
                                    "opzegging",
                                    "overmacht",
                                    "afspraak")
                            .map(ClockTasks::ofTeam),
                    Stream.of("maatregel", "toezegging").map(ClockTasks::ofProvider))
            .collect(Collectors.toUnmodifiableMap(kind -> kind.name().substring("termijn-".length()), kind -> kind));

    /** Parameters: day, cooperation, day, day. */
    private static final String DUE = """
            select k.contract_id, c.number, k.provider_id, o.name as provider, k.rule, k.started_on, k.start_id, k.what, k.party,
                   k.due_on, greatest(k.due_on - k.warn_days, least(k.started_on, ?::date)) as since
            from contracts.clock k
            join contracts.contract c on c.cooperation_id = k.cooperation_id and c.id = k.contract_id
            join providers.provider_ref o on o.cooperation_id = k.cooperation_id and o.id = k.provider_id
            where k.cooperation_id = ? and k.mark is null and k.due_on - k.warn_days <= ?
              and (c.valid_until is null or c.valid_until > ?)
            """;

    @Inject
    private Database database;

    List<NewTask> wanted(LocalDate today) {
        return database.list(
                DUE, ClockTasks::task, today, ActorContext.current().requireCooperation(), today, today);
    }

    private static NewTask task(Row row) {
        Key key = new Key(
                row.uuid("contract_id"), row.text("rule"), row.date("started_on"), row.optionalUuid("start_id"));
        boolean byProvider = row.text("party").equals("aanbieder");
        return new NewTask(
                kind(key.rule()).orElseThrow(() -> new IllegalStateException("no kind of task for " + key.rule())),
                contract(key.contractId()),
                key(key),
                byProvider ? row.uuid("provider_id") : null,
                byProvider ? row.text("provider") : "",
                List.of(row.text("number"), row.text("provider"), row.text("what")),
                page(key),
                row.date("since"),
                row.date("due_on"));
    }

    /** The task of one clock; nothing while there is time. */
    public Optional<NewTask> task(Key key, LocalDate today) {
        return wanted(today).stream()
                .filter(task -> task.key().equals(key(key)) && task.subject().equals(contract(key.contractId())))
                .findFirst();
    }

    private static TaskKind ofTeam(String rule) {
        return TaskKind.of(
                        MODULE,
                        "termijn-" + rule,
                        OrganisationKind.COOPERATION_TEAM,
                        "contracts.clock.change",
                        "contract-administrator",
                        "relation-manager")
                .escalating(3, "manager");
    }

    private static TaskKind ofProvider(String rule) {
        return TaskKind.of(
                        MODULE,
                        "termijn-" + rule,
                        OrganisationKind.PROVIDER,
                        "contracts.clock.view",
                        "provider-administrator",
                        "data-officer")
                .awaitedByTeam();
    }

    static Collection<TaskKind> kinds() {
        return KINDS.values();
    }

    /** Of a rule that gives no task: nothing. */
    public static Optional<TaskKind> kind(String rule) {
        return Optional.ofNullable(KINDS.get(rule));
    }

    public static String key(Key key) {
        UUID start = key.startId();
        return key.rule() + ":" + (start == null ? key.startedOn() : start);
    }

    /** Where one clock is shown. */
    public static String page(Key key) {
        UUID start = key.startId();
        return "/contracten/termijn?contract=" + key.contractId() + "&regel=" + key.rule() + "&begin=" + key.startedOn()
                + (start == null ? "" : "&start=" + start);
    }

    public static Subject contract(UUID id) {
        return ContractTasks.contract(id);
    }
}
