package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.EffectiveInThePast;
import nl.mgr.cooperation.NoSubmoduleChosen;
import nl.mgr.cooperation.OfferEndedBefore;
import nl.mgr.cooperation.OfferEnds;
import nl.mgr.cooperation.OfferNotBegun;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ReviewedChange;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;

/** Those who take part leave by the same rules, and with the same notices and copies, as if they left by themselves. */
@ApplicationScoped
@Guarded
class OfferEnding implements OfferEnds {

    private static final String END = """
            update cooperation.submodule set valid_until = ? where cooperation_id = ? and id = any (?)""";

    /** A module of which all submodules have an end ends with the last of them. */
    private static final String END_MODULES = """
            update cooperation.cooperation_module c set valid_until = s.ends
            from (select module_id, max(valid_until) as ends from cooperation.submodule
                  where cooperation_id = ? group by module_id having bool_and(valid_until is not null)) s
            where c.cooperation_id = ? and c.id = s.module_id and (c.valid_until is null or c.valid_until > s.ends)
              and exists (select from cooperation.submodule e where e.module_id = c.id and e.id = any (?))""";

    @Inject
    private SnapshotReader snapshots;

    @Inject
    private ChangeReview reviews;

    @Inject
    private ParticipationDesk desk;

    @Inject
    private ChangeTrail trail;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right("cooperation.offer.change")
    public List<ReviewedChange> leaving(Set<UUID> submodules, LocalDate day) {
        return reviews.of(changes(snapshots.read(cooperation()), submodules, day));
    }

    @Override
    @Transactional
    @Right("cooperation.offer.change")
    public void end(Set<UUID> submodules, LocalDate day, Decision decision) {
        LocalDate today = LocalDate.now(clock);
        if (submodules.isEmpty()) {
            throw new NoSubmoduleChosen();
        }
        if (day.isBefore(today)) {
            throw new EffectiveInThePast(day);
        }
        JoiningAndLeaving.decided(decision.date(), today);
        Snapshot snapshot = snapshots.read(cooperation());
        submodules.forEach(submodule -> mayEnd(snapshot, submodule, day));
        trail.becauseOf(decision);
        List<ParticipationChange> changes = changes(snapshot, submodules, day);
        if (!changes.isEmpty()) {
            desk.decide(changes, decision);
        }
        List<UUID> ended = List.copyOf(submodules);
        database.update(END, day, cooperation(), ended);
        database.update(END_MODULES, cooperation(), cooperation(), ended);
    }

    private static void mayEnd(Snapshot snapshot, UUID submodule, LocalDate day) {
        Snapshot.Offered offered = snapshot.submodules().stream()
                .filter(one -> one.submodule().id().equals(submodule))
                .findFirst()
                .orElseThrow(() -> new NotFound("submodule " + submodule));
        LocalDate until = offered.period().until();
        if (until != null && !until.isAfter(day)) {
            throw new OfferEndedBefore(offered.submodule().name(), until);
        }
        if (!offered.period().from().isBefore(day)) {
            throw new OfferNotBegun(offered.submodule().name(), offered.period().from());
        }
    }

    /** Whoever takes part then leaves on the day; whoever was to begin later does not begin. */
    private static List<ParticipationChange> changes(Snapshot snapshot, Set<UUID> submodules, LocalDate day) {
        return snapshot.taken().stream()
                .filter(one -> submodules.contains(one.submodule()) && runsOn(one.period(), day))
                .map(one -> new ParticipationChange(
                        one.municipality(),
                        one.submodule(),
                        false,
                        one.period().from().isAfter(day) ? one.period().from() : day))
                .toList();
    }

    private static boolean runsOn(Period taken, LocalDate day) {
        LocalDate until = taken.until();
        return until == null || until.isAfter(day);
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
