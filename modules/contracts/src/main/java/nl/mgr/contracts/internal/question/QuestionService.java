package nl.mgr.contracts.internal.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractQuestions;
import nl.mgr.contracts.QuestionAnswered;
import nl.mgr.contracts.internal.text.Said;
import nl.mgr.contracts.internal.work.ContractTasks;
import nl.mgr.contracts.internal.work.QuestionTasks;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.Tasks;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class QuestionService implements ContractQuestions {

    private static final int MOST_ASKED = 1000;
    private static final int MOST_ANSWERED = 2000;

    /** Only about a contract that the actor sees. */
    private static final String ASK = """
            insert into contracts.contract_question (id, cooperation_id, contract_id, municipality_id, words, asked_at, asked_by)
            select ?, c.cooperation_id, c.id, ?, ?, ?, ? from contracts.contract c where c.id = ?
            """;

    private static final String KNOWN = """
            select q.contract_id, q.municipality_id, c.number, q.answer is not null as answered
            from contracts.contract_question q
            join contracts.contract c on c.cooperation_id = q.cooperation_id and c.id = q.contract_id
            where q.id = ? for update of q
            """;

    private static final String ANSWER = """
            update contracts.contract_question set answer = ?, shared = ?, answered_at = ?, answered_by = ? where id = ?
            """;

    private record Known(UUID contractId, UUID municipalityId, String number, boolean answered) {
        static Known read(Row row) {
            return new Known(
                    row.uuid("contract_id"), row.uuid("municipality_id"), row.text("number"), row.flag("answered"));
        }
    }

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private Tasks tasks;

    @Inject
    private Notifications notifications;

    @Override
    @Right("contracts.question.view")
    public Page<Question> find(ListQuery query) {
        Actor actor = ActorContext.current();
        return database.page(
                QuestionLists.seenBy(actor.municipalityIds(), actor.kind() != ActorKind.MUNICIPALITY),
                query,
                QuestionLists::question);
    }

    @Override
    @Right("contracts.question.ask")
    public UUID ask(UUID contractId, String words) {
        Actor actor = ActorContext.current();
        UUID id = Ids.next();
        int asked = database.update(
                ASK,
                id,
                actor.requireMunicipality(),
                Said.of(words, MOST_ASKED),
                clock.instant(),
                actor.name(),
                contractId);
        if (asked == 0) {
            throw new NotFound("contract " + contractId);
        }
        Question question =
                find(ListQuery.everything().filtered(Map.of("contract", contractId.toString()))).rows().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        tasks.open(QuestionTasks.answer(
                id, contractId, question.contract(), question.municipality(), LocalDate.now(clock)));
        return id;
    }

    @Override
    @Right("contracts.question.answer")
    public void answer(UUID questionId, String words, boolean shared) {
        Known question = database.first(KNOWN, Known::read, questionId)
                .orElseThrow(() -> new NotFound("question " + questionId));
        if (question.answered()) {
            throw new QuestionAnswered(question.number());
        }
        database.update(
                ANSWER,
                Said.of(words, MOST_ANSWERED),
                shared,
                clock.instant(),
                ActorContext.current().name(),
                questionId);
        tasks.done(QuestionTasks.ANSWER, ContractTasks.contract(question.contractId()), questionId.toString());
        notifications.tell(
                QuestionNotices.ANSWERED,
                ContractTasks.contract(question.contractId()),
                List.of(NoticeReaders.municipality(question.municipalityId(), "contracts.question.ask")),
                question.number());
    }
}
