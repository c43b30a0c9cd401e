package nl.mgr.procurement.internal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.contracts.NewContract;
import nl.mgr.contracts.NewLine;
import nl.mgr.contracts.Tariffs;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.cooperation.Participations;
import nl.mgr.kernel.DomainEventListener;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Subject;
import nl.mgr.procurement.LotAwarded;
import nl.mgr.procurement.LotLine;
import nl.mgr.procurement.internal.tender.LotFacts;
import nl.mgr.procurement.internal.tender.LotReader;

/**
 * Drafts the contract of an award. The award remembers its contract, under a lock: however often the event comes, one
 * contract is drafted.
 */
@ApplicationScoped
class ContractDrafting implements DomainEventListener<LotAwarded> {

    /** Source of contracts that come from a lot. */
    private static final String SOURCE = "inkoop";

    @Inject
    private Contracts contracts;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Participations participations;

    @Inject
    private LotReader lots;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Class<LotAwarded> type() {
        return LotAwarded.class;
    }

    @Override
    public void on(LotAwarded event) {
        Award award = entities.find(Award.class, event.awardId(), LockModeType.PESSIMISTIC_WRITE);
        if (award == null) {
            throw new NotFound("award " + event.awardId());
        }
        if (!award.hasContract()) {
            award.becomes(draft(award));
            entities.flush();
        }
    }

    private UUID draft(Award award) {
        LotFacts lot = lots.facts(award.lotId());
        Period days = lot.contractAwardedOn(award.awardedOn());
        List<LotLine> lines = lots.lines(lot.id());
        List<LineParticipant> participants = participants(lot, days);
        UUID contract = contracts.draft(new NewContract(
                null,
                lot.title(),
                award.providerId(),
                days,
                SOURCE,
                lines.stream()
                        .map(line -> new NewLine(line.productId(), origin(line), participants))
                        .toList()));
        for (LotLine line : lines) {
            contracts.from(origin(line)).stream()
                    .filter(drafted -> drafted.contractId().equals(contract))
                    .forEach(drafted -> tariffs.setForAll(drafted.id(), line.price(), days.from()));
        }
        return contract;
    }

    /** Who buys in the lot without having its contracts kept here is no part of the contract. */
    private List<LineParticipant> participants(LotFacts lot, Period days) {
        List<UUID> keep = participations.spans("contracts").stream()
                .filter(span ->
                        span.legalDomain() == lot.legalDomain() && span.period().overlaps(days))
                .map(ParticipationSpan::municipalityId)
                .toList();
        return lots.municipalities(lot.id()).stream()
                .filter(keep::contains)
                .map(municipality -> new LineParticipant(municipality, days))
                .toList();
    }

    private static Subject origin(LotLine line) {
        return new Subject("procurement", "lot-line", line.id());
    }
}
