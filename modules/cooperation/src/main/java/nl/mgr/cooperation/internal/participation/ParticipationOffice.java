package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.DecidedChange;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.HistoricParticipation;
import nl.mgr.cooperation.NothingToDecide;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationEnded;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationStarted;
import nl.mgr.cooperation.ReviewedChange;
import nl.mgr.cooperation.TakenPart;
import nl.mgr.cooperation.UnknownSubmodule;
import nl.mgr.cooperation.internal.decision.DecisionRegister;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;

@ApplicationScoped
@Guarded
public class ParticipationOffice implements ParticipationDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SnapshotReader snapshots;

    @Inject
    private ChangeTrail trail;

    @Inject
    private DomainEvents events;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    @Inject
    private ChangeReview reviews;

    @Inject
    private NoticeDays noticeDays;

    @Inject
    private AskedFor askedFor;

    @Inject
    private DecisionRegister register;

    @Inject
    private Event<ChangeDecided> decided;

    @Override
    @Transactional
    @Right("cooperation.participation.view")
    public ParticipationOverview overview(LocalDate day) {
        Actor actor = ActorContext.current();
        UUID only = actor.kind() == ActorKind.MUNICIPALITY ? actor.requireMunicipality() : null;
        return Overviews.of(snapshots.read(actor.requireCooperation()), day, only, askedFor.by(actor));
    }

    @Override
    @Transactional
    @Right("cooperation.participation.view")
    public List<TakenPart> takenBy(UUID municipality) {
        Actor actor = ActorContext.current();
        if (actor.kind() == ActorKind.MUNICIPALITY && !actor.municipalityIds().contains(municipality)) {
            return List.of();
        }
        Snapshot snapshot = snapshots.read(actor.requireCooperation());
        return snapshot.submodules().stream()
                .map(Snapshot.Offered::submodule)
                .flatMap(submodule -> snapshot.takenBy(municipality, submodule.id()).stream()
                        .map(taken -> new TakenPart(
                                submodule.module(), submodule.name(), taken.period(), taken.state(), taken.source())))
                .toList();
    }

    @Override
    @Transactional
    @Right("cooperation.participation.change")
    public ParticipationChange propose(UUID municipality, UUID submodule, LocalDate shown) {
        LocalDate today = LocalDate.now(clock);
        Terms terms =
                snapshots.read(ActorContext.current().requireCooperation()).terms(municipality, submodule, shown);
        return Proposal.of(terms, shown, today);
    }

    @Override
    @Transactional
    @Right("cooperation.participation.change")
    public List<ReviewedChange> review(List<ParticipationChange> changes) {
        return reviews.of(changes);
    }

    @Override
    @Transactional
    @Right("cooperation.participation.change")
    public void check(List<ParticipationChange> changes, Decision decision) {
        Snapshot snapshot = snapshots.read(ActorContext.current().requireCooperation());
        LocalDate today = today(changes);
        changes.forEach(change -> check(change, snapshot, today, decision));
    }

    @Override
    @Transactional
    @Right("cooperation.participation.change")
    public void decide(List<ParticipationChange> changes, Decision decision) {
        UUID cooperation = ActorContext.current().requireCooperation();
        LocalDate today = today(changes);
        trail.becauseOf(decision);
        for (ParticipationChange change : changes) {
            Terms terms = check(change, snapshots.read(cooperation), today, decision);
            if (change.joins()) {
                join(cooperation, terms, change.effective(), decision);
            } else {
                leave(cooperation, terms, change.effective(), decision);
            }
            entities.flush();
        }
        UUID rests = register.restsOn(decision.body(), decision.date(), decision.number());
        changes.forEach(change -> decided.fire(new ChangeDecided(change, rests)));
    }

    @Override
    @Transactional
    @Right("cooperation.participation.change")
    public void recordHistory(List<HistoricParticipation> history) {
        UUID cooperation = ActorContext.current().requireCooperation();
        Snapshot snapshot = snapshots.read(cooperation);
        List<ChangeTrail.Step> steps = new ArrayList<>();
        for (HistoricParticipation one : history) {
            Terms terms = snapshot.terms(one.municipality(), submodule(snapshot, one), one.from());
            Participation participation = new Participation(
                    cooperation, terms, new Period(one.from(), one.until()), one.state(), one.source());
            entities.persist(participation);
            String kind = history.stream().anyMatch(before -> before.isContinuedBy(one)) ? "continued" : "joined";
            steps.add(ChangeTrail.Step.of(participation, kind, one.from(), one));
            if (one.until() != null && history.stream().noneMatch(one::isContinuedBy)) {
                steps.add(ChangeTrail.Step.of(participation, "left", one.until(), one));
            }
        }
        entities.flush();
        trail.write(cooperation, steps);
    }

    @Override
    @Transactional
    @Right("cooperation.participation.change")
    public void recordStart(List<ParticipationChange> joins, Decision decision) {
        UUID cooperation = ActorContext.current().requireCooperation();
        JoiningAndLeaving.decided(decision.date(), today(joins));
        trail.becauseOf(decision);
        for (ParticipationChange one : joins) {
            Terms terms = snapshots.read(cooperation).terms(one.municipality(), one.submodule(), one.effective());
            JoiningAndLeaving.mayJoin(one.effective(), terms);
            join(cooperation, terms, one.effective(), decision);
            entities.flush();
        }
    }

    @Override
    @Transactional
    @Right("cooperation.participation.view")
    public Page<DecidedChange> history(ListQuery query) {
        return trail.page(query);
    }

    private LocalDate today(List<ParticipationChange> changes) {
        if (changes.isEmpty()) {
            throw new NothingToDecide();
        }
        return LocalDate.now(clock);
    }

    private Terms check(ParticipationChange change, Snapshot snapshot, LocalDate today, Decision decision) {
        Terms terms = snapshot.terms(change.municipality(), change.submodule(), change.effective());
        LocalDate noticeGiven = noticeDays.of(change, decision.date());
        JoiningAndLeaving.check(change, terms, today, decision.date(), noticeGiven, decision.waivesNotice());
        return terms;
    }

    private void join(UUID cooperation, Terms terms, LocalDate effective, Decision decision) {
        Participation participation = new Participation(
                cooperation,
                terms,
                JoiningAndLeaving.joined(effective, terms),
                FactState.KNOWN,
                decision.body() + " " + decision.number());
        entities.persist(participation);
        entities.flush();
        trail.write(cooperation, List.of(ChangeTrail.Step.of(participation, "joined", effective, decision)));
        events.publish(new ParticipationStarted(
                cooperation, terms.municipality().id(), terms.submodule().id(), participation.id(), effective));
        tell(ParticipationNotices.JOINED, terms, effective);
    }

    private void leave(UUID cooperation, Terms terms, LocalDate effective, Decision decision) {
        Participation participation = entities.createQuery("""
                        select p from Participation p where p.municipalityId = :municipality
                        and p.submoduleId = :submodule and p.validFrom = :from and p.cooperationId = :cooperation
                        and (p.validUntil is null or p.validUntil > p.validFrom)""", Participation.class)
                .setParameter("municipality", terms.municipality().id())
                .setParameter("submodule", terms.submodule().id())
                .setParameter("from", JoiningAndLeaving.left(effective, terms).from())
                .setParameter("cooperation", cooperation)
                .getSingleResult();
        boolean hadBegun = participation.endOn(effective);
        entities.flush();
        trail.write(
                cooperation,
                List.of(ChangeTrail.Step.of(participation, hadBegun ? "left" : "withdrawn", effective, decision)));
        events.publish(new ParticipationEnded(
                cooperation, terms.municipality().id(), terms.submodule().id(), participation.id(), effective));
        tell(ParticipationNotices.LEFT, terms, effective);
    }

    private void tell(String kind, Terms terms, LocalDate day) {
        UUID municipality = terms.municipality().id();
        notifications.tell(
                kind,
                new Subject("cooperation", "municipality", municipality),
                List.of(NoticeReaders.municipality(municipality, "cooperation.participation.view")),
                terms.municipality().name(),
                terms.submodule().name(),
                day);
    }

    private static UUID submodule(Snapshot snapshot, HistoricParticipation wanted) {
        return snapshot.submodules().stream()
                .map(Snapshot.Offered::submodule)
                .filter(one ->
                        one.module().equals(wanted.module()) && one.name().equals(wanted.submodule()))
                .findFirst()
                .orElseThrow(() -> new UnknownSubmodule(wanted.module(), wanted.submodule()))
                .id();
    }
}
