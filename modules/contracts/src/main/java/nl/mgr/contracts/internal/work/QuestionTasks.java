package nl.mgr.contracts.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskKind;

/** Questions about contracts that wait for an answer. */
@ApplicationScoped
public class QuestionTasks {

    public static final TaskKind ANSWER = TaskKind.of(
                    "contracts",
                    "vraag",
                    OrganisationKind.COOPERATION_TEAM,
                    "contracts.question.answer",
                    "contract-administrator",
                    "relation-manager")
            .escalating(7, "manager");

    private static final int DAYS = 7;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final String OPEN = """
            select q.id, q.contract_id, c.number, m.name as municipality, q.asked_at
            from contracts.contract_question q
            join contracts.contract c on c.cooperation_id = q.cooperation_id and c.id = q.contract_id
            join cooperation.municipality_ref m on m.id = q.municipality_id
            where q.cooperation_id = ? and q.answer is null
            """;

    @Inject
    private Database database;

    List<NewTask> wanted() {
        return database.list(
                OPEN,
                row -> answer(
                        row.uuid("id"),
                        row.uuid("contract_id"),
                        row.text("number"),
                        row.text("municipality"),
                        row.instant("asked_at").atZone(ZONE).toLocalDate()),
                ActorContext.current().requireCooperation());
    }

    public static NewTask answer(UUID question, UUID contract, String number, String municipality, LocalDate asked) {
        return NewTask.forTeam(
                ANSWER,
                ContractTasks.contract(contract),
                question.toString(),
                List.of(number, municipality),
                "/contracten/vragen?contract=" + contract,
                asked,
                asked.plusDays(DAYS));
    }
}
