package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.AgreementOutOfTurn;
import nl.mgr.cooperation.AgreementPeriodWrong;
import nl.mgr.cooperation.CapacityMissing;
import nl.mgr.cooperation.ServiceAgreements;
import nl.mgr.cooperation.SignedAlready;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
@Transactional
class AgreementOffice implements ServiceAgreements {

    private static final String WITHDRAW = """
            update cooperation.service_agreement set withdrawn_at = ?, withdrawn_by = ?
            where cooperation_id = ? and id = ?""";

    private static final String END = """
            update cooperation.service_agreement set valid_until = ?, ended_at = ?, ended_by = ?
            where cooperation_id = ? and id = ?""";

    @Inject
    private Database database;

    @Inject
    private AgreementReader reader;

    @Inject
    private AgreementWriter writer;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.agreement.view")
    public Page<Agreement> find(ListQuery query) {
        return reader.find(cooperation(), today(), query);
    }

    @Override
    @Right("cooperation.agreement.view")
    public Agreement get(UUID id) {
        return reader.get(cooperation(), today(), id).orElseThrow(() -> new NotFound("agreement " + id));
    }

    @Override
    @Right("cooperation.agreement.view")
    public List<HeldLine> lines(UUID id, LocalDate day) {
        return reader.held(cooperation(), get(id).id(), day);
    }

    @Override
    @Right("cooperation.agreement.view")
    public List<Signature> signatures(UUID id) {
        return reader.signatures(cooperation(), get(id).id());
    }

    @Override
    @Right("cooperation.agreement.view")
    public String text(UUID id) {
        Agreement agreement = get(id);
        return reader.text(cooperation(), id).orElseGet(() -> writer.text(agreement));
    }

    @Override
    @Right("cooperation.agreement.view")
    public boolean intact(UUID id) {
        Agreement agreement = get(id);
        String taken = agreement.sha256();
        return taken == null
                || (taken.equals(Fingerprint.of(text(id).getBytes(StandardCharsets.UTF_8)))
                        && signatures(id).stream()
                                .allMatch(each -> each.sha256().equals(taken)));
    }

    @Override
    @Right("cooperation.agreement.view")
    public List<Agreement> with(UUID lineage, LocalDate day) {
        return reader.with(cooperation(), today(), lineage, day);
    }

    @Override
    @Right("cooperation.agreement.change")
    public UUID make(UUID municipality, UUID module, LocalDate from, @Nullable LocalDate lastDay) {
        return writer.make(municipality, module, from, lastDay, clock.instant());
    }

    @Override
    @Right("cooperation.agreement.change")
    public void offer(UUID id) {
        Agreement agreement = in(id, State.DRAFT);
        writer.offer(agreement, clock.instant());
        notifications.tell(
                AgreementNotices.OFFERED,
                subject(id),
                List.of(NoticeReaders.municipality(agreement.municipalityId(), "cooperation.agreement.view")),
                agreement.number(),
                agreement.module());
    }

    @Override
    @Right("cooperation.agreement.change")
    public void withdraw(UUID id) {
        in(id, State.DRAFT, State.OFFERED);
        database.update(WITHDRAW, clock.instant(), ActorContext.current().name(), cooperation(), id);
    }

    @Override
    @Right("cooperation.agreement.sign")
    public void sign(UUID id, String capacity) {
        sign(id, Party.COOPERATION, capacity);
    }

    @Override
    @Right("cooperation.agreement.accept")
    public void accept(UUID id, String capacity) {
        sign(id, Party.MUNICIPALITY, capacity);
        Agreement agreement = get(id);
        notifications.tell(
                AgreementNotices.ACCEPTED,
                subject(id),
                List.of(NoticeReaders.staff("cooperation.agreement.change")),
                agreement.municipality(),
                agreement.number());
    }

    private void sign(UUID id, Party party, String capacity) {
        Agreement agreement = in(id, State.OFFERED);
        boolean signed =
                party == Party.COOPERATION ? agreement.signedByCooperation() : agreement.signedByMunicipality();
        if (signed) {
            throw new SignedAlready(agreement.number());
        }
        if (capacity.isBlank()) {
            throw new CapacityMissing(agreement.number());
        }
        Actor actor = ActorContext.current();
        UUID membership = actor.membershipId();
        if (membership == null) {
            throw new IllegalStateException("an agreement is signed by a person, not by " + actor.name());
        }
        writer.sign(agreement, party, new AgreementWriter.Signer(membership, actor.name(), capacity), clock.instant());
    }

    @Override
    @Right("cooperation.agreement.change")
    public void end(UUID id, LocalDate lastDay) {
        Agreement agreement = in(id, State.SIGNED);
        LocalDate until = lastDay.plusDays(1);
        LocalDate before = agreement.period().until();
        if (lastDay.isBefore(today())
                || !until.isAfter(agreement.period().from())
                || (before != null && !until.isBefore(before))) {
            throw new AgreementPeriodWrong(lastDay);
        }
        database.update(END, until, clock.instant(), ActorContext.current().name(), cooperation(), id);
    }

    /** One at a time works on an agreement. */
    private Agreement in(UUID id, State... states) {
        writer.alone();
        Agreement agreement = get(id);
        if (!Set.of(states).contains(agreement.state())) {
            throw new AgreementOutOfTurn(agreement.number(), agreement.state());
        }
        return agreement;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Subject subject(UUID id) {
        return new Subject("cooperation", "agreement", id);
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
