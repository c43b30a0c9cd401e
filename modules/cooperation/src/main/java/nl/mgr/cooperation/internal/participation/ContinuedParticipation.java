package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.ParticipationStarted;
import nl.mgr.cooperation.SuccessionShare.Heirs;
import nl.mgr.cooperation.Successions.Part;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** What a successor goes on taking part in. In its caller's transaction. */
@ApplicationScoped
public class ContinuedParticipation {

    private static final String LAW = "Wet algemene regels herindeling";
    private static final String ARTICLE = "artikel 44";

    /** On what everything that passes rests. */
    public static final String GROUNDS = LAW + ", " + ARTICLE;

    /**
     * What ran on over the day, or was to begin after it. What ended on the day itself ended by the municipality's own
     * end, unless it was decided. Whatever the successor has, or gave back since, is its own.
     */
    private static final String LEFT = """
            with day as (select ?::date as first),
            wanted as (
              select p.submodule_id, min(greatest(p.valid_from, day.first)) as starts,
                     case when bool_or(p.valid_until is null or p.valid_until = day.first) then null
                          else max(p.valid_until) end as ends
              from cooperation.participation p cross join day
              where p.cooperation_id = ? and p.municipality_id = any (?) and not isempty(p.during)
                and (p.valid_until is null or p.valid_until > day.first
                     or p.valid_until = day.first and not exists (
                          select from cooperation.participation_change h
                          where h.cooperation_id = p.cooperation_id and h.participation_id = p.id
                            and h.kind = 'left' and h.effective_on = day.first))
              group by p.submodule_id),
            own as (
              select q.submodule_id, q.valid_from, q.during from cooperation.participation q
              where q.cooperation_id = ? and q.municipality_id = ?)
            select w.submodule_id, w.starts,
                   least(w.ends, (select min(o.valid_from) from own o
                                  where o.submodule_id = w.submodule_id and o.valid_from > w.starts
                                    and not isempty(o.during))) as ends
            from wanted w
            where not exists (select from own o where o.submodule_id = w.submodule_id
                              and (o.during @> w.starts or o.valid_from = w.starts))""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private SnapshotReader snapshots;

    @Inject
    private ChangeTrail trail;

    @Inject
    private DomainEvents events;

    private record Running(
            UUID submodule, LocalDate starts, @Nullable LocalDate ends) {}

    public List<Part> left(Heirs heirs) {
        return left(heirs, snapshots.read(cooperation()));
    }

    /** The successor is a member by now. */
    public void pass(Heirs heirs) {
        UUID cooperation = cooperation();
        Snapshot snapshot = snapshots.read(cooperation);
        List<ChangeTrail.Step> steps = new ArrayList<>();
        for (Part part : left(heirs, snapshot)) {
            LocalDate from = part.period().from();
            UUID submodule = part.submodule().id();
            Terms terms = snapshot.terms(heirs.successor(), submodule, from);
            Period period =
                    Terms.intersection(part.period(), terms.membership()).orElse(part.period());
            Participation participation = new Participation(cooperation, terms, period, FactState.KNOWN, GROUNDS);
            entities.persist(participation);
            steps.add(new ChangeTrail.Step(
                    participation.id(),
                    heirs.successor(),
                    submodule,
                    "continued",
                    period.from(),
                    LAW,
                    null,
                    ARTICLE,
                    false));
            events.publish(new ParticipationStarted(
                    cooperation, heirs.successor(), submodule, participation.id(), period.from()));
        }
        entities.flush();
        trail.write(cooperation, steps);
    }

    private List<Part> left(Heirs heirs, Snapshot snapshot) {
        return database
                .list(
                        LEFT,
                        row -> new Running(row.uuid("submodule_id"), row.date("starts"), row.optionalDate("ends")),
                        heirs.day(),
                        cooperation(),
                        heirs.old(),
                        cooperation(),
                        heirs.successor())
                .stream()
                .flatMap(running -> offered(running, snapshot).stream())
                .toList();
    }

    /** Nobody goes on with what is not offered any more. */
    private static Optional<Part> offered(Running running, Snapshot snapshot) {
        return snapshot.submodules().stream()
                .filter(one -> one.submodule().id().equals(running.submodule()))
                .flatMap(one -> Terms.intersection(new Period(running.starts(), running.ends()), one.period())
                        .map(period -> new Part(one.submodule(), period))
                        .stream())
                .findFirst();
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
