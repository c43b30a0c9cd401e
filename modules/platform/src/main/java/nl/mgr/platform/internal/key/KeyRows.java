package nl.mgr.platform.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;
import nl.mgr.platform.ApiKeys.Key;
import nl.mgr.platform.ApiKeys.State;

/** The keys of the actor's organisation, in the current transaction. */
@ApplicationScoped
class KeyRows {

    /** Who makes keys, hears of them and takes them back. */
    static final String MANAGE = "platform.key.manage";

    /** Days before the last one from which on a key is said to end. */
    static final int NEAR = 30;

    private static final String COLUMNS = """
            key.id, key.name, key.hint, array_to_string(key.scopes, ' ') as scopes, key.made_at, key.made_by, key.last_day,
            key.revoked_at, key.revoked_by, last.used_at, last.origin""";
    private static final String OWN = """
            platform.api_key key left join platform.api_key_use last on last.key_id = key.id
            where key.organisation_id = (select own.organisation_id from platform.membership own where own.id = ?)
              and key.cooperation_id = ?""";
    private static final String ONE = "select " + COLUMNS + " from " + OWN + " and key.id = ?";
    private static final String COUNTING = "select " + COLUMNS + " from " + OWN
            + " and key.revoked_at is null and key.last_day >= ? order by key.name, key.id";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    Page<Key> find(ListQuery query) {
        Actor actor = ActorContext.current();
        ListStatement list = ListStatement.of(COLUMNS, OWN, actor.membershipId(), actor.requireCooperation())
                .orderedBy("key.revoked_at is not null, key.made_at desc, key.id")
                .sortable("name", "key.name")
                .sortable("made", "key.made_at")
                .sortable("last", "key.last_day")
                .sortable("used", "last.used_at");
        return database.page(list, query, this::key);
    }

    /** With which programs get in today. */
    List<Key> counting() {
        Actor actor = ActorContext.current();
        return database.list(
                COUNTING, this::key, actor.membershipId(), actor.requireCooperation(), LocalDate.now(clock));
    }

    Optional<Key> find(UUID id) {
        Actor actor = ActorContext.current();
        return database.first(ONE, this::key, actor.membershipId(), actor.requireCooperation(), id);
    }

    private Key key(Row row) {
        LocalDate lastDay = row.date("last_day");
        LocalDate today = LocalDate.now(clock);
        boolean revoked = row.optionalInstant("revoked_at") != null;
        return new Key(
                row.uuid("id"),
                row.text("name"),
                row.text("hint"),
                List.of(row.text("scopes").split(" ")),
                row.instant("made_at"),
                row.text("made_by"),
                lastDay,
                ChronoUnit.DAYS.between(today, lastDay),
                row.optionalInstant("used_at"),
                row.optionalText("origin"),
                row.optionalInstant("revoked_at"),
                row.optionalText("revoked_by"),
                state(revoked, lastDay, today));
    }

    static State state(boolean revoked, LocalDate lastDay, LocalDate today) {
        if (revoked) {
            return State.REVOKED;
        }
        if (lastDay.isBefore(today)) {
            return State.EXPIRED;
        }
        return lastDay.isAfter(today.plusDays(NEAR)) ? State.IN_FORCE : State.ENDING;
    }
}
