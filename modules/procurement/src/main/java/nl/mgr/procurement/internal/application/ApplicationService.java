package nl.mgr.procurement.internal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import nl.mgr.procurement.ApplicationRow;
import nl.mgr.procurement.Applications;
import nl.mgr.procurement.AppliedAlready;
import nl.mgr.procurement.LotAwarded;
import nl.mgr.procurement.OpenLot;
import nl.mgr.procurement.internal.reading.ApplicationReader;
import nl.mgr.procurement.internal.tender.LotFacts;
import nl.mgr.procurement.internal.tender.LotReader;
import nl.mgr.procurement.internal.tender.ProcurementNotices;
import nl.mgr.procurement.internal.work.ProcurementTasks;

@ApplicationScoped
@Guarded("procurement")
@Transactional
class ApplicationService implements Applications {

    private static final String APPLIED =
            "select count(*) as total from procurement.application where lot_id = ? and provider_id = ?";

    private static final String PROVIDER = "select name from providers.provider_ref where id = ?";

    @Inject
    private Database database;

    @Inject
    private ApplicationReader reader;

    @Inject
    private OpenLotReader openLots;

    @Inject
    private LotReader lots;

    @Inject
    private DomainEvents events;

    @Inject
    private Notifications notifications;

    @Inject
    private ProcurementTasks work;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @Right("procurement.application.submit")
    public List<OpenLot> forProvider() {
        return openLots.all();
    }

    @Override
    @Right("procurement.application.submit")
    public OpenLot lotForProvider(UUID lotId) {
        return openLots.one(lotId).orElseThrow(() -> new NotFound("lot " + lotId));
    }

    @Override
    @Right("procurement.application.submit")
    public UUID submit(UUID lotId, boolean meetsTerms, String remark) {
        UUID application = apply(lotId, ActorContext.current().requireProvider(), meetsTerms, remark);
        tell(ProcurementNotices.APPLIED, lotId, NoticeReaders.staff("procurement.application.assess"));
        return application;
    }

    @Override
    @Right("procurement.application.assess")
    public UUID enter(UUID lotId, UUID providerId, String remark) {
        return apply(lotId, providerId, true, remark);
    }

    private UUID apply(UUID lotId, UUID providerId, boolean meetsTerms, String remark) {
        LotFacts lot = lots.facts(lotId);
        Application application = new Application(
                ActorContext.current().requireCooperation(), lot, providerId, meetsTerms, remark, Stamp.now(clock));
        if (database.number(APPLIED, lotId, providerId) > 0) {
            throw new AppliedAlready(lot.number());
        }
        entities.persist(application);
        entities.flush();
        return application.id();
    }

    @Override
    @Right("procurement.application.assess")
    public List<ApplicationRow> toAssess() {
        return reader.toAssess();
    }

    @Override
    @Right("procurement.application.view")
    public ApplicationRow get(UUID applicationId) {
        return reader.get(applicationId);
    }

    @Override
    @Right("procurement.application.assess")
    public void admit(UUID applicationId, String motivation) {
        Application application = judged(applicationId, motivation);
        application.admit(lots.facts(application.lotId()), provider(application), motivation, Stamp.now(clock));
        entities.flush();
        work.judged(application.lotId());
    }

    @Override
    @Right("procurement.application.assess")
    public void reject(UUID applicationId, String motivation) {
        Application application = judged(applicationId, motivation);
        application.reject(lots.facts(application.lotId()), provider(application), motivation, Stamp.now(clock));
        entities.flush();
        work.judged(application.lotId());
    }

    @Override
    @Right("procurement.lot.award")
    public void award(UUID applicationId) {
        Application application = application(applicationId);
        Award award = application.award(lots.facts(application.lotId()), provider(application), Stamp.now(clock));
        entities.persist(award);
        entities.flush();
        events.publish(new LotAwarded(award.id(), award.lotId(), award.providerId(), award.awardedOn()));
        work.awarded(award.lotId());
        tell(
                ProcurementNotices.AWARDED,
                award.lotId(),
                NoticeReaders.provider(award.providerId(), "procurement.application.submit"));
    }

    private void tell(String kind, UUID lotId, NoticeReaders readers) {
        LotFacts lot = lots.facts(lotId);
        notifications.tell(kind, new Subject("procurement", "lot", lotId), List.of(readers), lot.number(), lot.title());
    }

    private Application judged(UUID id, String motivation) {
        Application application = application(id);
        if (!motivation.isBlank()) {
            database.because(motivation.strip());
        }
        return application;
    }

    private Application application(UUID id) {
        Application application = entities.find(Application.class, id);
        if (application == null) {
            throw new NotFound("application " + id);
        }
        return application;
    }

    private String provider(Application application) {
        return database.first(PROVIDER, row -> row.text("name"), application.providerId())
                .orElseThrow(() -> new NotFound("provider " + application.providerId()));
    }
}
