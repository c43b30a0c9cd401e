package nl.mgr.procurement.internal.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Products;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.cooperation.Participations;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.NotFound;
import nl.mgr.procurement.NewLot;
import nl.mgr.procurement.NewTender;
import nl.mgr.procurement.TenderNumberTaken;

/** Keeps tenders: the days on which things happen are given, so that the past can be written in too. */
@ApplicationScoped
public class TenderBook {

    private static final String TAKEN = "select count(*) as total from procurement.tender where number = ?";

    /** The names of a lot's municipalities are for all who may see the lot, its rows only for each its own. */
    private static final String NAME_MUNICIPALITIES = """
            update procurement.lot l
            set municipality_ids = (select coalesce(array_agg(m.municipality_id), '{}')
                                    from procurement.lot_municipality m where m.lot_id = l.id)
            where l.id = ?
            """;

    @Inject
    private Database database;

    @Inject
    private Products products;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Participations participations;

    @PersistenceContext
    private EntityManager entities;

    /** @throws TenderNumberTaken when the cooperation has a tender of that number */
    public UUID prepare(NewTender given) {
        if (database.number(TAKEN, given.number()) > 0) {
            throw new TenderNumberTaken(given.number());
        }
        Tender tender = new Tender(ActorContext.current().requireCooperation(), given);
        entities.persist(tender);
        entities.flush();
        return tender.id();
    }

    /** @param day on which the municipalities take part in procurement */
    public UUID addLot(UUID tenderId, NewLot given, LocalDate day) {
        Tender tender = tender(tenderId);
        Lot lot = tender.addLot(given, market(given, day));
        entities.persist(lot);
        entities.flush();
        database.update(NAME_MUNICIPALITIES, lot.id());
        return lot.id();
    }

    public void publish(UUID tenderId, LocalDate day) {
        tender(tenderId).publish(day);
        entities.flush();
    }

    public void close(UUID lotId, LocalDate day) {
        Lot lot = entities.find(Lot.class, lotId);
        if (lot == null) {
            throw new NotFound("lot " + lotId);
        }
        lot.close(day);
        entities.flush();
    }

    List<MunicipalityRef> buyersOf(LegalDomain domain, LocalDate day) {
        List<UUID> buyers = participations.spans("procurement").stream()
                .filter(span -> span.legalDomain() == domain && span.period().contains(day))
                .map(ParticipationSpan::municipalityId)
                .toList();
        return municipalities.participants(day).stream()
                .filter(municipality -> buyers.contains(municipality.id()))
                .toList();
    }

    private LotMarket market(NewLot given, LocalDate day) {
        Map<UUID, ProductRow> asked = new HashMap<>();
        given.lines().forEach(line -> asked.put(line.productId(), products.get(line.productId())));
        Map<UUID, MunicipalityRef> named = new HashMap<>();
        given.municipalities().forEach(id -> named.put(id, municipalities.get(id)));
        return new LotMarket(
                asked,
                named,
                buyersOf(given.legalDomain(), day).stream()
                        .map(MunicipalityRef::id)
                        .collect(Collectors.toSet()));
    }

    private Tender tender(UUID id) {
        Tender tender = entities.find(Tender.class, id);
        if (tender == null) {
            throw new NotFound("tender " + id);
        }
        return tender;
    }
}
