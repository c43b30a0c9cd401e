package nl.mgr.platform.internal.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.SubstitutionPeriod;
import nl.mgr.platform.Substitutions;

/** Reads under the scope of whoever asks, who sees the own organisation; writes as the system. */
@ApplicationScoped
@Guarded("platform")
class SubstitutionDesk implements Substitutions {

    private static final String ADMINISTRATORS = "platform.people.manage";

    private static final String LASTING = """
            select substitution.id, absent_id, away.name as absent, substitute_id, stand_in.name as substitute,
                   substitution.valid_from, substitution.valid_until, substitution.administration
            from platform.substitution
            join platform.membership absent on absent.id = absent_id join platform.person away on away.id = absent.person_id
            join platform.membership other on other.id = substitute_id join platform.person stand_in on stand_in.id = other.person_id
            where ended_at is null and substitution.valid_until > ?""";

    /** Never whoever asks: nobody gives roles to themselves. */
    private static final String COLLEAGUES = """
            select membership.id, person.name, person.login_name
            from platform.membership absent
            join platform.membership on membership.organisation_id = absent.organisation_id
              and membership.cooperation_id is not distinct from absent.cooperation_id
              and membership.person_id <> absent.person_id
            join platform.person on person.id = membership.person_id
            where absent.id = ? and person.blocked_at is null and person.id <> ?
              and (membership.valid_until is null or membership.valid_until > ?)
            order by person.name, person.login_name, membership.id""";

    @Inject
    private Database database;

    @Inject
    private SubstitutionChanges changes;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<Substitution> of(UUID membershipId) {
        check(membershipId);
        return database.list(
                LASTING + " and ? in (absent_id, substitute_id) order by substitution.valid_from, substitution.id",
                this::substitution,
                today(),
                membershipId);
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<Colleague> colleagues(UUID membershipId) {
        check(membershipId);
        return database.list(
                COLLEAGUES,
                row -> new Colleague(row.uuid("id"), row.text("name"), row.text("login_name")),
                membershipId,
                ActorContext.current().personId(),
                today());
    }

    @Override
    @Right(Right.EVERYBODY)
    public boolean mayHandOverAdministration() {
        return ActorContext.current().may(ADMINISTRATORS);
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public UUID name(UUID absent, UUID substitute, LocalDate first, LocalDate last, boolean administration) {
        Colleague colleague = colleagues(absent).stream()
                .filter(one -> one.membershipId().equals(substitute))
                .findFirst()
                .orElseThrow(() -> new NotFound("colleague " + substitute));
        if (administration && !mayHandOverAdministration()) {
            throw new NotFound("an administrator");
        }
        if (first.isBefore(today()) || last.isBefore(first) || last.isAfter(first.plusYears(1))) {
            throw new SubstitutionPeriod(first, last);
        }
        Actor actor = ActorContext.current();
        return ActorContext.callAs(
                system(actor),
                () -> changes.add(
                        actor.cooperationId(), absent, colleague, Period.through(first, last), administration));
    }

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public void end(UUID substitution) {
        Substitution ended = database.first(
                        LASTING + " and substitution.id = ?", this::substitution, today(), substitution)
                .orElseThrow(() -> new NotFound("substitution " + substitution));
        if (!ended.substituteMembership().equals(ActorContext.current().membershipId())) {
            check(ended.absentMembership());
        }
        ActorContext.runAs(system(ActorContext.current()), () -> changes.end(substitution));
    }

    /** One's own, or of one's own organisation for its administrator. */
    private void check(UUID membershipId) {
        Actor actor = ActorContext.current();
        boolean theirs = membershipId.equals(actor.membershipId())
                || actor.may(ADMINISTRATORS) && database.number("""
                                select count(*) as total from platform.membership
                                join platform.membership own on own.organisation_id = membership.organisation_id
                                where membership.id = ? and own.id = ?""", membershipId, actor.membershipId()) > 0;
        if (!theirs) {
            throw new NotFound("membership " + membershipId);
        }
    }

    private Substitution substitution(Row row) {
        Period period = row.period("valid_from", "valid_until");
        return new Substitution(
                row.uuid("id"),
                row.uuid("absent_id"),
                row.text("absent"),
                row.uuid("substitute_id"),
                row.text("substitute"),
                period,
                row.flag("administration"),
                period.contains(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Actor system(Actor actor) {
        return Actor.system(actor.cooperationId(), actor.name());
    }
}
