package nl.mgr.procurement.internal.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.platform.Tasks;
import nl.mgr.procurement.LotDetails;
import nl.mgr.procurement.LotRow;
import nl.mgr.procurement.NewLot;
import nl.mgr.procurement.NewTender;
import nl.mgr.procurement.TenderDetails;
import nl.mgr.procurement.TenderRow;
import nl.mgr.procurement.Tenders;
import nl.mgr.procurement.internal.reading.ApplicationReader;
import nl.mgr.procurement.internal.work.ProcurementTasks;

@ApplicationScoped
@Guarded("procurement")
@Transactional
class TenderService implements Tenders {

    @Inject
    private Notifications notifications;

    @Inject
    private Database database;

    @Inject
    private TenderBook book;

    @Inject
    private LotReader lots;

    @Inject
    private ApplicationReader applications;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @Override
    @Right("procurement.tender.change")
    public UUID prepare(NewTender tender) {
        return book.prepare(tender);
    }

    @Override
    @Right("procurement.tender.change")
    public UUID addLot(UUID tenderId, NewLot lot) {
        return book.addLot(tenderId, lot, today());
    }

    @Override
    @Right("procurement.tender.change")
    public void publish(UUID tenderId) {
        book.publish(tenderId, today());
        database.list(TenderLists.LOTS_OF, TenderLists::lot, today(), tenderId)
                .forEach(lot -> notifications.tell(
                        ProcurementNotices.OPEN,
                        new Subject("procurement", "lot", lot.id()),
                        List.of(NoticeReaders.providers("procurement.application.submit")),
                        lot.number(),
                        lot.title()));
        tasks.done(ProcurementTasks.PUBLISH, ProcurementTasks.tender(tenderId), "");
    }

    @Override
    @Right("procurement.tender.change")
    public void close(UUID lotId) {
        book.close(lotId, today());
    }

    @Override
    @Right("procurement.tender.change")
    public List<MunicipalityRef> buyersOf(LegalDomain domain) {
        return book.buyersOf(domain, today());
    }

    @Override
    @Right("procurement.tender.view")
    public Page<TenderRow> find(ListQuery query) {
        return database.page(TenderLists.all(today()), query, TenderLists::row);
    }

    @Override
    @Right("procurement.tender.view")
    public TenderDetails details(UUID tenderId) {
        List<LotRow> rows = database.list(TenderLists.LOTS_OF, TenderLists::lot, today(), tenderId);
        return database.first(TenderLists.ONE, row -> details(row, rows), today(), tenderId)
                .orElseThrow(() -> new NotFound("tender " + tenderId));
    }

    private static TenderDetails details(Row row, List<LotRow> lots) {
        return new TenderDetails(
                TenderLists.row(row),
                row.text("terms").lines().filter(term -> !term.isBlank()).toList(),
                lots);
    }

    @Override
    @Right("procurement.tender.view")
    public LotDetails lot(UUID lotId) {
        return lots.read(lotId, applications.ofLot(lotId)).orElseThrow(() -> new NotFound("lot " + lotId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
