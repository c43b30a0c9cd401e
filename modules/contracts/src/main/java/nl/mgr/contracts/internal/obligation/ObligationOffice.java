package nl.mgr.contracts.internal.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.ObligationAgainTooEarly;
import nl.mgr.contracts.ObligationByOnePerson;
import nl.mgr.contracts.ObligationEnded;
import nl.mgr.contracts.ObligationProofMissing;
import nl.mgr.contracts.ObligationSettled;
import nl.mgr.contracts.Obligations;
import nl.mgr.contracts.internal.text.Said;
import nl.mgr.contracts.internal.work.Proofs;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Documents.Content;
import nl.mgr.platform.Documents.Document;
import nl.mgr.platform.SentDocuments;
import nl.mgr.platform.Tasks;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class ObligationOffice implements Obligations {

    @Inject
    private Database database;

    @Inject
    private ObligationBook book;

    @Inject
    private Proofs proofs;

    @Inject
    private SentDocuments sent;

    @Inject
    private Tasks tasks;

    @Inject
    private ObligationNotices notices;

    @Override
    @Right("contracts.obligation.view")
    public Page<Due> dues(ListQuery query) {
        return database.page(ObligationLists.days(book.today()), query, ObligationLists::day);
    }

    @Override
    @Right("contracts.obligation.view")
    public List<Obligation> ofContract(UUID contract) {
        return database.list(ObligationLists.OF_CONTRACT, ObligationLists::obligation, book.today(), contract);
    }

    @Override
    @Right("contracts.obligation.view")
    public Obligation get(UUID id) {
        return book.get(id);
    }

    @Override
    @Right("contracts.obligation.view")
    public Due due(UUID id) {
        return book.due(id);
    }

    @Override
    @Right("contracts.proof.view")
    public List<Document> files(UUID due) {
        return sent.of(ObligationSubjects.due(book.due(due).id()));
    }

    @Override
    @Right("contracts.proof.view")
    public Content content(UUID due, UUID version) {
        return sent.content(ObligationSubjects.due(book.due(due).id()), version);
    }

    @Override
    @Right("contracts.obligation.change")
    public UUID add(UUID contract, Terms terms) {
        UUID id = book.add(contract, terms);
        notices.added(book.get(id));
        return id;
    }

    @Override
    @Right("contracts.obligation.change")
    public void end(UUID id, String reason) {
        Obligation obligation = book.get(id);
        if (!book.end(id, Said.of(reason, LONGEST_WORDS))) {
            throw new ObligationEnded(
                    obligation.contractNumber(),
                    Objects.requireNonNull(book.get(id).ended()).on());
        }
        notices.ended(obligation, reason.strip());
    }

    @Override
    @Right("contracts.obligation.deliver")
    public void deliver(UUID id, String words, @Nullable Proof proof) {
        Due due = book.dueAlone(id);
        if (due.debtor() == Debtor.REGION && ActorContext.current().kind() == ActorKind.PROVIDER) {
            throw new NotFound("obligation of the region " + id);
        }
        if (!due.state().open()) {
            throw new ObligationSettled(due.on());
        }
        if (due.proof() && proof == null) {
            throw new ObligationProofMissing(due.on());
        }
        book.deliver(id, Said.of(words, LONGEST_ANSWER));
        if (proof != null) {
            proofs.add(ObligationSubjects.due(id), due.words(), due.provider(), proof.fileName(), proof.content());
        }
        tasks.done(ObligationTasks.delivering(due), ObligationSubjects.due(id), "");
    }

    @Override
    @Right("contracts.obligation.judge")
    public void accept(UUID id) {
        Due due = judged(id, State.ACCEPTED, null);
        notices.accepted(due);
    }

    @Override
    @Right("contracts.obligation.judge")
    public UUID refuse(UUID id, String reason, LocalDate again) {
        String said = Said.of(reason, LONGEST_WORDS);
        if (again.isBefore(book.today())) {
            throw new ObligationAgainTooEarly(again, book.today());
        }
        Due due = judged(id, State.REFUSED, said);
        UUID next = book.again(id, again);
        notices.refused(due, said, again);
        return next;
    }

    private Due judged(UUID id, State state, @Nullable String reason) {
        Due due = book.dueAlone(id);
        if (due.state() != State.DELIVERED) {
            throw new ObligationSettled(due.on());
        }
        if (book.deliveredBy(id, ActorContext.current().personId())) {
            throw new ObligationByOnePerson(due.on());
        }
        book.judge(id, state, reason);
        tasks.done(ObligationTasks.judging(due), ObligationSubjects.due(id), "");
        return due;
    }
}
