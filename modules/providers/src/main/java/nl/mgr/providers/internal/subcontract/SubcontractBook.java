package nl.mgr.providers.internal.subcontract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.providers.Subcontractors.NewSubcontract;
import nl.mgr.providers.Subcontractors.State;
import org.jspecify.annotations.Nullable;

/** Writes subcontractors. Whether it may be written was decided before. */
@ApplicationScoped
@Transactional
public class SubcontractBook {

    private static final String ASK = """
            insert into providers.subcontract (id, cooperation_id, provider_id, name, kvk_number, work, valid_from, valid_through,
              state, asked_at, asked_by, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?::date, 'gevraagd', ?, ?, '')
            """;

    private static final String DECIDE = """
            update providers.subcontract set state = ?, valid_from = ?, decided_at = ?, decided_by = ?, reason = ?
            where id = ? and state = 'gevraagd'
            """;

    private static final String WITHDRAW = """
            update providers.subcontract set state = 'ingetrokken', last_day = ?, closed_at = ?, closed_by = ?, closing = ?
            where id = ? and state = 'toegestaan'
            """;

    private static final String END = """
            update providers.subcontract set state = 'beeindigd', last_day = ?::date, closed_at = ?, closed_by = ?
            where id = ? and state = ?
            """;

    private static final String REMIND =
            "update providers.subcontract set reminded_on = ? where id = ? and reminded_on is null";

    /** What a provider asks for at once is asked one after the other. */
    private static final String ONE_BY_ONE =
            "select 1 as done from pg_advisory_xact_lock(hashtextextended('subcontract ' || ?, 0))";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    void oneByOne(UUID provider) {
        database.first(ONE_BY_ONE, row -> row.number("done"), provider.toString());
    }

    UUID ask(UUID provider, NewSubcontract asked) {
        Actor actor = ActorContext.current();
        UUID id = Ids.next();
        database.update(
                ASK,
                id,
                actor.requireCooperation(),
                provider,
                asked.name().strip(),
                asked.kvk().digits(),
                asked.work().strip(),
                asked.from(),
                asked.through(),
                clock.instant(),
                actor.name());
        return id;
    }

    /** @return whether it waited for that */
    boolean decide(UUID id, State state, LocalDate from, String reason) {
        return database.update(DECIDE, state.code(), from, clock.instant(), who(), reason, id) > 0;
    }

    /** @return whether there was a consent */
    boolean withdraw(UUID id, LocalDate lastDay, String reason) {
        return database.update(WITHDRAW, lastDay, clock.instant(), who(), reason, id) > 0;
    }

    /** @return whether it still stood so */
    boolean end(UUID id, State before, @Nullable LocalDate lastDay) {
        return database.update(END, lastDay, clock.instant(), who(), id, before.code()) > 0;
    }

    /** @return whether it was not told before */
    public boolean remind(UUID id, LocalDate day) {
        return database.update(REMIND, day, id) > 0;
    }

    private static String who() {
        return ActorContext.current().name();
    }
}
