package nl.mgr.contracts.internal.socialreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.ui.Formats;

/** The team judges what was handed in, and settles a year that is over. */
@ApplicationScoped
class SocialReturnTasks implements TaskSource {

    private static final String MODULE = "contracts";
    private static final int PATIENCE = 14;
    private static final int MONTHS_TO_SETTLE = 4;

    static final TaskKind JUDGE = TaskKind.of(
            MODULE,
            "bouwsteen-beoordelen",
            OrganisationKind.COOPERATION_TEAM,
            "contracts.social-return.judge",
            "contract-administrator",
            "relation-manager");

    static final TaskKind SETTLE = TaskKind.of(
            MODULE,
            "social-return-afrekenen",
            OrganisationKind.COOPERATION_TEAM,
            "contracts.social-return.judge",
            "contract-administrator",
            "relation-manager");

    private static final String WAITING = """
            select e.id, b.name as block, p.name as provider, e.added_at from contracts.social_return_part e
            join contracts.social_return_block b on b.code = e.block
            join providers.provider_ref p on p.cooperation_id = e.cooperation_id and p.id = e.provider_id
            where e.cooperation_id = ? and e.state = 'aangeleverd'
            """;

    private static final String OVER = """
            select s.id, s.year, c.number as contract, p.name as provider from contracts.social_return s
            join contracts.contract c on c.cooperation_id = s.cooperation_id and c.id = s.contract_id
            join providers.provider_ref p on p.cooperation_id = s.cooperation_id and p.id = s.provider_id
            where s.cooperation_id = ? and s.status = 'open' and s.year < ?
            """;

    @Inject
    private Database database;

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(JUDGE, SETTLE);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        Object cooperation = ActorContext.current().requireCooperation();
        List<NewTask> wanted = new ArrayList<>(database.list(WAITING, SocialReturnTasks::judge, cooperation));
        wanted.addAll(database.list(OVER, SocialReturnTasks::settle, cooperation, today.getYear()));
        return wanted;
    }

    private static NewTask judge(Row row) {
        LocalDate since = LocalDate.ofInstant(row.instant("added_at"), Formats.ZONE);
        return NewTask.forTeam(
                JUDGE,
                SocialReturnSubjects.part(row.uuid("id")),
                "",
                List.of(row.text("provider"), row.text("block"), since),
                SocialReturnSubjects.pageOf(row.uuid("id")),
                since,
                since.plusDays(PATIENCE));
    }

    private static NewTask settle(Row row) {
        LocalDate over = LocalDate.of(row.integer("year") + 1, 1, 1);
        return NewTask.forTeam(
                SETTLE,
                SocialReturnSubjects.obligation(row.uuid("id")),
                "",
                List.of(String.valueOf(row.integer("year")), row.text("provider"), row.text("contract")),
                "/contracten/social-return-jaar?id=" + row.uuid("id"),
                over,
                over.plusMonths(MONTHS_TO_SETTLE));
    }
}
