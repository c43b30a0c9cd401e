package nl.mgr.procurement.internal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Right;
import nl.mgr.procurement.ApplicationStatus;
import nl.mgr.procurement.PastTenders;
import nl.mgr.procurement.internal.tender.LotFacts;
import nl.mgr.procurement.internal.tender.LotReader;
import nl.mgr.procurement.internal.tender.TenderBook;

@ApplicationScoped
@Guarded("procurement")
@Transactional
class PastTenderService implements PastTenders {

    @Inject
    private TenderBook book;

    @Inject
    private LotReader lots;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @Right("procurement.tender.change")
    public UUID record(PastTender past) {
        UUID tender = book.prepare(past.tender());
        List<UUID> ids = past.lots().stream()
                .map(lot -> book.addLot(tender, lot.lot(), past.publishedOn()))
                .toList();
        book.publish(tender, past.publishedOn());
        for (int i = 0; i < ids.size(); i++) {
            UUID lot = ids.get(i);
            LotFacts facts = lots.facts(lot);
            past.lots().get(i).applications().forEach(application -> record(facts, application));
            if (past.lots().get(i).closed()) {
                book.close(lot, past.publishedOn());
            }
        }
        entities.flush();
        return tender;
    }

    private void record(LotFacts lot, PastApplication past) {
        Application application = new Application(
                ActorContext.current().requireCooperation(),
                lot,
                past.providerId(),
                true,
                past.remark(),
                Stamp.at(past.submittedBy(), past.submittedAt(), clock));
        entities.persist(application);
        Instant assessed = past.assessedAt();
        if (past.status() == ApplicationStatus.SUBMITTED || assessed == null) {
            return;
        }
        Stamp judged = Stamp.at(past.assessedBy(), assessed, clock);
        if (past.status() == ApplicationStatus.REJECTED) {
            application.reject(lot, past.providerId().toString(), past.motivation(), judged);
            return;
        }
        application.admit(lot, past.providerId().toString(), past.motivation(), judged);
        if (past.status() == ApplicationStatus.AWARDED) {
            Award award = application.award(lot, past.providerId().toString(), judged);
            if (past.contractId() != null) {
                award.becomes(past.contractId());
            }
            entities.persist(award);
        }
    }
}
