package nl.mgr.platform.internal.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Period;
import nl.mgr.platform.AlreadySubstitute;
import nl.mgr.platform.Substitutions.Colleague;
import org.jspecify.annotations.Nullable;

/** Writes substitutions, as the system, after the rules were checked; each in a transaction of its own. */
@ApplicationScoped
class SubstitutionChanges {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** @throws AlreadySubstitute the database keeps two of the same people apart */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID add(@Nullable UUID cooperation, UUID absent, Colleague substitute, Period period, boolean administration) {
        UUID id = Ids.next();
        int added = database.update(
                """
                insert into platform.substitution
                  (id, cooperation_id, absent_id, substitute_id, valid_from, valid_until, administration, named_at)
                values (?, ?::uuid, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                id,
                cooperation,
                absent,
                substitute.membershipId(),
                period.from(),
                period.until(),
                administration,
                clock.instant());
        if (added == 0) {
            throw new AlreadySubstitute(substitute.name());
        }
        return id;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(UUID substitution) {
        database.update(
                "update platform.substitution set ended_at = ? where id = ? and ended_at is null",
                clock.instant(),
                substitution);
    }
}
