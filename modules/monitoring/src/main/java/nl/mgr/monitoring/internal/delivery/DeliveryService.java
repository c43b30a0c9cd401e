package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.monitoring.DeliveredLine;
import nl.mgr.monitoring.Deliveries;
import nl.mgr.monitoring.DeliveryDetails;
import nl.mgr.monitoring.DeliveryOutcome;
import nl.mgr.monitoring.DeliveryRow;
import nl.mgr.monitoring.DeliveryStatus;
import nl.mgr.monitoring.ExpectedLine;
import nl.mgr.monitoring.KeptFile;
import nl.mgr.monitoring.NothingProposed;
import nl.mgr.monitoring.Proposals;
import nl.mgr.monitoring.internal.work.DeliveryTasks;
import nl.mgr.platform.FileBytes;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableExport;
import nl.mgr.platform.TableFiles;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("monitoring")
class DeliveryService implements Deliveries {

    @Inject
    private TableFiles files;

    @Inject
    private TableExport export;

    @Inject
    private Reception reception;

    @Inject
    private DeliveryRun road;

    @Inject
    private DeliveryLists lists;

    @Inject
    private DeliveryTasks tasks;

    /** No transaction around it: what is received must stay, whatever happens to the later steps. */
    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Right("monitoring.delivery.submit")
    public DeliveryOutcome submit(String fileName, InputStream content, Month month) {
        return submit(fileName, FileBytes.read(fileName, content), month, null);
    }

    /** No transaction around it, as for any other file. */
    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Right("monitoring.delivery.submit")
    public DeliveryOutcome takeProposals(UUID refused) {
        Received seen = lists.head(refused);
        List<RowProblem> problems = seen.status() == DeliveryStatus.REFUSED ? lists.problems(refused) : List.of();
        if (Proposals.count(problems) == 0) {
            throw new NothingProposed(seen.month());
        }
        KeptFile file = lists.file(refused);
        Table table = files.read(file.name(), new ByteArrayInputStream(file.content()));
        KeptFile proposed = ProposedFile.of(file, table, problems, export);
        return submit(proposed.name(), FileBytes.of(proposed.content()), seen.month(), seen);
    }

    private DeliveryOutcome submit(String fileName, FileBytes bytes, Month month, @Nullable Received seen) {
        ReadFile file = FileReader.read(files.read(fileName, new ByteArrayInputStream(bytes.content())), month);
        Received received = reception.receive(fileName, bytes, month, seen);
        if (received.taken()) {
            return received.outcome(true);
        }
        Actor sender = ActorContext.current();
        road.run(received.cooperationId(), sender.name(), List.of(received), Map.of(received.id(), file), true);
        ActorContext.runAs(
                Actor.system(received.cooperationId(), sender.name()), () -> tasks.after(received.providerId(), month));
        return lists.head(received.id()).outcome(false);
    }

    @Override
    @Transactional
    @Right("monitoring.delivery.view")
    public Page<DeliveryRow> find(ListQuery query) {
        return lists.find(query);
    }

    @Override
    @Transactional
    @Right("monitoring.line.view")
    public DeliveryDetails details(UUID delivery) {
        return lists.details(delivery);
    }

    @Override
    @Transactional
    @Right("monitoring.delivery.view")
    public Optional<DeliveryDetails> last(Month month) {
        return lists.last(ActorContext.current().requireProvider(), month);
    }

    @Override
    @Transactional
    @Right("monitoring.delivery.view")
    public List<RowProblem> problems(UUID delivery) {
        return lists.problems(delivery);
    }

    @Override
    @Transactional
    @Right("monitoring.delivery.view")
    public KeptFile file(UUID delivery) {
        return lists.file(delivery);
    }

    @Override
    @Transactional
    @Right("monitoring.line.view")
    public Page<DeliveredLine> lines(UUID delivery, ListQuery query) {
        return lists.lines(delivery, query);
    }

    @Override
    @Transactional
    @Right("monitoring.delivery.view")
    public List<ExpectedLine> expected(Month month) {
        return lists.expected(ActorContext.current().requireProvider(), month);
    }
}
