package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationConsequences;
import nl.mgr.cooperation.ParticipationConsequences.Consequence;
import nl.mgr.cooperation.ReviewedChange;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What changes of participation would do, for whoever prepares them or asks for one. Changes nothing. */
@ApplicationScoped
public class ChangeReview {

    /** Has something to say about every submodule. */
    private static final String COOPERATION = "cooperation";

    @Inject
    private SnapshotReader snapshots;

    @Inject
    private NoticeDays noticeDays;

    @Inject
    private PeopleLosingPages people;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<ParticipationConsequences> answering;

    @Inject
    @Any
    private Instance<MgrModule> modules;

    public List<ReviewedChange> of(List<ParticipationChange> changes) {
        Snapshot snapshot = snapshot();
        PortalEffect portal = new PortalEffect(snapshot, changes, present());
        return changes.stream().map(change -> review(change, snapshot, portal)).toList();
    }

    /** @param day {@code null} for the first on which it well can hold */
    public ParticipationChange propose(UUID municipality, UUID submodule, @Nullable LocalDate day) {
        LocalDate shown = day == null ? today() : day;
        Terms terms = snapshot().terms(municipality, submodule, shown);
        ParticipationChange proposed = Proposal.of(terms, shown, today());
        boolean chosen = day != null
                && (proposed.joins() || new Timeline(terms.taken()).on(day).isPresent());
        return chosen ? new ParticipationChange(municipality, submodule, proposed.joins(), shown) : proposed;
    }

    /**
     * Refuses what can never be decided; the notice term is left out, because a body may waive it.
     *
     * @return its name, and for leaving the notice term with the first day that keeps it when notice is given today
     */
    public Asked check(ParticipationChange change) {
        Terms terms = snapshot().terms(change.municipality(), change.submodule(), change.effective());
        JoiningAndLeaving.check(change, terms, today(), today(), true);
        boolean begun = !change.joins()
                && !JoiningAndLeaving.left(change.effective(), terms).from().isAfter(today());
        return new Asked(
                terms.submodule().module(),
                terms.submodule().name(),
                terms.noticeMonths(),
                begun ? JoiningAndLeaving.earliestLeaving(terms, today()) : null);
    }

    /** @param earliest {@code null} when there is no notice to give */
    public record Asked(
            String module,
            String submodule,
            int noticeMonths,
            @Nullable LocalDate earliest) {}

    private ReviewedChange review(ParticipationChange change, Snapshot snapshot, PortalEffect portal) {
        Terms terms = snapshot.terms(change.municipality(), change.submodule(), change.effective());
        ReviewedChange.Obstacle obstacle = obstacle(change, terms, today());
        LocalDate earliest = JoiningAndLeaving.earliestLeaving(terms, noticeDays.of(change, today()));
        boolean leavesEarly =
                !change.joins() && obstacle == null && change.effective().isBefore(earliest);
        ReviewedChange.Portal touched =
                obstacle == null ? portal.of(change, terms.submodule(), today()) : ReviewedChange.Portal.UNTOUCHED;
        return new ReviewedChange(
                change,
                terms.municipality(),
                terms.submodule(),
                change.joins() ? 0 : terms.noticeMonths(),
                leavesEarly ? earliest : null,
                obstacle,
                touched,
                obstacle == null ? consequences(change, terms, touched) : List.of(),
                !change.joins() && withdraws(change, terms));
    }

    /** Leaving on the first day of a plan, before it began; on a later one it takes part until then. */
    private boolean withdraws(ParticipationChange change, Terms terms) {
        return change.effective().isAfter(today())
                && terms.taken().stream().anyMatch(taken -> taken.from().equals(change.effective()));
    }

    /** The notice term is left out: it counts from the decision, which may be older than today. */
    private static ReviewedChange.@Nullable Obstacle obstacle(
            ParticipationChange change, Terms terms, LocalDate today) {
        try {
            JoiningAndLeaving.check(change, terms, today, today, true);
            return null;
        } catch (Refusal refusal) {
            return new ReviewedChange.Obstacle(refusal.messageKey(), refusal.values());
        }
    }

    private List<Consequence> consequences(ParticipationChange change, Terms terms, ReviewedChange.Portal touched) {
        Stream<Consequence> told = answering.stream()
                .filter(one -> one.softwareModule().equals(COOPERATION)
                        || terms.submodule().softwareModules().contains(one.softwareModule()))
                .flatMap(one -> one.of(change, terms.submodule()).stream());
        return Stream.concat(people.of(change, touched), told).toList();
    }

    private Set<String> present() {
        return modules.stream().map(MgrModule::id).collect(Collectors.toSet());
    }

    private Snapshot snapshot() {
        return snapshots.read(ActorContext.current().requireCooperation());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
