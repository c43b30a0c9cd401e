package nl.mgr.platform.internal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.Database;

/** When people last logged in. Asked as the log-in, which alone sees the log-ins of all organisations. */
@ApplicationScoped
class LastLogIns {

    private static final String LAST = """
            select person_id as id, max(started_at) as at from platform.login_session
            where person_id = any (?) group by person_id""";

    @Inject
    private Database database;

    /** By person; without who never did. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<UUID, Instant> of(Collection<UUID> persons) {
        Map<UUID, Instant> last = new HashMap<>();
        database.list(LAST, row -> Map.entry(row.uuid("id"), row.instant("at")), List.copyOf(persons))
                .forEach(one -> last.put(one.getKey(), one.getValue()));
        return last;
    }
}
