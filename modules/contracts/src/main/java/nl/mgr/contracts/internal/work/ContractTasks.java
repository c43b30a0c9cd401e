package nl.mgr.contracts.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.platform.Tasks;

/** Drafts wait for signatures, and of what ends somebody decides what comes after. */
@ApplicationScoped
public class ContractTasks implements TaskSource {

    private static final String MODULE = "contracts";

    public static final TaskKind SIGN = TaskKind.of(
                    MODULE,
                    "teken",
                    OrganisationKind.COOPERATION_TEAM,
                    "contracts.contract.sign",
                    "contract-administrator",
                    "manager")
            .escalating(7, "manager");

    /** A contract ends and nothing follows it yet. Done by drafting what follows, or by ending it. */
    public static final TaskKind DECIDE = TaskKind.of(
                    MODULE,
                    "beslis",
                    OrganisationKind.COOPERATION_TEAM,
                    "contracts.contract.change",
                    "contract-administrator")
            .escalating(14, "manager");

    /** Months before its end in which a contract is looked at, and at the end of which providers know what comes. */
    private static final int AHEAD = 6;

    private static final int NOTICE = 2;

    private static final String DRAFTS = """
        select c.id, c.number, p.name, c.valid_from from contracts.contract c
        join providers.provider_ref p on p.cooperation_id = c.cooperation_id and p.id = c.provider_id
        where c.cooperation_id = ? and c.status = 'draft'\
        """;

    /** What follows a contract: another one of the same provider that begins within a month of its end. */
    private static final String ENDING = """
        select c.id, c.number, p.name, c.valid_until from contracts.contract c
        join providers.provider_ref p on p.cooperation_id = c.cooperation_id and p.id = c.provider_id
        where c.cooperation_id = ? and c.status = 'signed' and c.valid_until > ? and c.valid_until <= ?
          and not exists (select from contracts.contract n
                          where n.cooperation_id = c.cooperation_id and n.provider_id = c.provider_id and n.id <> c.id
                            and n.valid_from between c.valid_until - 31 and c.valid_until + 31)\
        """;

    private static final String FOLLOWED = """
        select c.id from contracts.contract c
        where c.cooperation_id = ? and c.provider_id = ? and c.status = 'signed'
          and ?::date between c.valid_until - 31 and c.valid_until + 31\
        """;

    @Inject
    private Database database;

    @Inject
    private Tasks tasks;

    @Inject
    private CapacityTasks capacity;

    @Inject
    private FinderTasks finder;

    @Inject
    private ClockTasks clocks;

    @Inject
    private QuestionTasks questions;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        List<TaskKind> kinds = new ArrayList<>(ClockTasks.kinds());
        kinds.addAll(List.of(
                SIGN, DECIDE, CapacityTasks.DECIDE, FinderTasks.VOUCH, FinderTasks.ANSWER, QuestionTasks.ANSWER));
        return kinds;
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        UUID cooperation = ActorContext.current().requireCooperation();
        List<NewTask> wanted = new ArrayList<>();
        wanted.addAll(database.list(DRAFTS, row -> sign(row, today), cooperation));
        wanted.addAll(database.list(ENDING, ContractTasks::decide, cooperation, today, today.plusMonths(AHEAD)));
        wanted.addAll(capacity.wanted());
        wanted.addAll(finder.wanted(today));
        wanted.addAll(clocks.wanted(today));
        wanted.addAll(questions.wanted());
        return wanted;
    }

    private static NewTask sign(Row row, LocalDate today) {
        UUID id = row.uuid("id");
        LocalDate from = row.date("valid_from");
        return NewTask.forTeam(
                SIGN,
                contract(id),
                "",
                List.of(row.text("number"), row.text("name"), from),
                "/contracten/onderteken?id=" + id,
                today,
                from);
    }

    private static NewTask decide(Row row) {
        UUID id = row.uuid("id");
        LocalDate until = row.date("valid_until");
        return NewTask.forTeam(
                DECIDE,
                contract(id),
                "",
                List.of(row.text("number"), row.text("name"), until.minusDays(1)),
                "/contracten/contract?id=" + id,
                until.minusMonths(AHEAD),
                until.minusMonths(NOTICE));
    }

    /** What follows the provider's contracts that end around a day has been drafted. */
    public void followed(UUID provider, LocalDate from) {
        UUID cooperation = ActorContext.current().requireCooperation();
        database.list(FOLLOWED, row -> row.uuid("id"), cooperation, provider, from)
                .forEach(id -> tasks.done(DECIDE, contract(id), ""));
    }

    public static Subject contract(UUID id) {
        return new Subject(MODULE, "contract", id);
    }
}
