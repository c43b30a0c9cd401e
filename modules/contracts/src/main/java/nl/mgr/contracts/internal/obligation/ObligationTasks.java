package nl.mgr.contracts.internal.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.contracts.Obligations;
import nl.mgr.contracts.Obligations.Debtor;
import nl.mgr.contracts.Obligations.Due;
import nl.mgr.contracts.Obligations.Owner;
import nl.mgr.contracts.Obligations.State;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.ui.Formats;

/** Who owes something delivers it in time; who sees to it in the team judges what was delivered. */
@ApplicationScoped
class ObligationTasks implements TaskSource {

    private static final String MODULE = "contracts";
    private static final int PATIENCE = 14;
    private static final String CONTRACTS = "contract-administrator";
    private static final String RELATIONS = "relation-manager";

    private static final TaskKind DELIVER = TaskKind.of(
                    MODULE,
                    "verplichting-aanleveren",
                    OrganisationKind.PROVIDER,
                    "contracts.obligation.deliver",
                    "data-officer",
                    "provider-administrator")
            .awaitedByTeam();

    private static final TaskKind OWN = ofTeam("verplichting-nakomen", "deliver", CONTRACTS, RELATIONS);
    private static final TaskKind OWN_RELATIONS =
            ofTeam("verplichting-nakomen-relatie", "deliver", RELATIONS, CONTRACTS);
    private static final TaskKind JUDGE = ofTeam("verplichting-beoordelen", "judge", CONTRACTS, RELATIONS);
    private static final TaskKind JUDGE_RELATIONS =
            ofTeam("verplichting-beoordelen-relatie", "judge", RELATIONS, CONTRACTS);

    private static final String WANTED =
            ObligationLists.DAY_OF + " where x.cooperation_id = ? and x.state in ('bijna', 'te-laat', 'aangeleverd')";

    private static TaskKind ofTeam(String name, String right, String... roles) {
        return TaskKind.of(MODULE, name, OrganisationKind.COOPERATION_TEAM, "contracts.obligation." + right, roles);
    }

    @Inject
    private Database database;

    static TaskKind judging(Due due) {
        return due.owner() == Owner.CONTRACTS ? JUDGE : JUDGE_RELATIONS;
    }

    static TaskKind delivering(Due due) {
        if (due.debtor() == Debtor.PROVIDER) {
            return DELIVER;
        }
        return due.owner() == Owner.CONTRACTS ? OWN : OWN_RELATIONS;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(DELIVER, OWN, OWN_RELATIONS, JUDGE, JUDGE_RELATIONS);
    }

    @Override
    public List<NewTask> wanted(LocalDate today) {
        return database.list(
                WANTED,
                row -> task(ObligationLists.day(row)),
                today,
                ActorContext.current().requireCooperation());
    }

    private static NewTask task(Due due) {
        return due.state() == State.DELIVERED ? judge(due) : deliver(due);
    }

    private static NewTask judge(Due due) {
        LocalDate since = due.delivery() == null
                ? due.on()
                : LocalDate.ofInstant(due.delivery().at(), Formats.ZONE);
        return NewTask.forTeam(
                judging(due),
                ObligationSubjects.due(due.id()),
                "",
                facts(due),
                ObligationSubjects.pageOf(due.id()),
                since,
                since.plusDays(PATIENCE));
    }

    private static NewTask deliver(Due due) {
        boolean byProvider = due.debtor() == Debtor.PROVIDER;
        return new NewTask(
                delivering(due),
                ObligationSubjects.due(due.id()),
                "",
                byProvider ? due.provider() : null,
                byProvider ? due.providerName() : "",
                facts(due),
                ObligationSubjects.pageOf(due.id()),
                due.on().minusDays(Obligations.SOON),
                due.on());
    }

    private static List<Object> facts(Due due) {
        return List.of(due.words(), due.contractNumber(), due.providerName(), due.on());
    }
}
