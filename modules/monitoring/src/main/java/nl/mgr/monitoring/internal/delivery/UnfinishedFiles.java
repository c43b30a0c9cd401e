package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.mgr.kernel.Database;

/** Files of the actor's cooperation that have been under way for too long to be still in hand. */
@ApplicationScoped
class UnfinishedFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final String FIND = """
            select d.id, d.cooperation_id, d.provider_id, d.month, d.file_name, d.version::bigint as version, d.status,
              d.row_count::bigint as row_count, d.problem_count::bigint as problem_count, d.received_by, f.content
            from monitoring.delivery d join monitoring.delivery_file f on f.delivery_id = d.id
            where d.status in ('received', 'validated') and d.received_at < ?
              and not exists (select 1 from monitoring.delivery newer
                where newer.cooperation_id = d.cooperation_id and newer.provider_id = d.provider_id
                  and newer.month = d.month and newer.version > d.version and newer.status = 'submitted')
              and not exists (select 1 from monitoring.month_lock l
                where l.cooperation_id = d.cooperation_id and l.month = d.month)
            order by d.received_at limit 20""";

    /** @param sender name of the person who sent it */
    record Unfinished(Received head, String sender, byte[] content) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Unfinished> find() {
        Instant before = Instant.now(clock).minus(PATIENCE);
        return database.list(
                FIND, row -> new Unfinished(Received.of(row), row.text("received_by"), row.bytes("content")), before);
    }
}
