package nl.mgr.monitoring.internal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.DeliveryStatus;

/** Files of the actor's cooperation that have been under way for too long to be still in hand. */
@ApplicationScoped
class UnfinishedFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final String FIND = """
            select d.id, d.cooperation_id, d.provider_id, d.month, d.file_name, d.version, d.status, d.received_by, f.content
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
        return database.work(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FIND)) {
                statement.setObject(1, before.atOffset(java.time.ZoneOffset.UTC));
                try (ResultSet result = statement.executeQuery()) {
                    List<Unfinished> found = new ArrayList<>();
                    while (result.next()) {
                        found.add(read(result));
                    }
                    return found;
                }
            }
        });
    }

    private static Unfinished read(ResultSet result) throws SQLException {
        Received head = new Received(
                result.getObject("id", UUID.class),
                result.getObject("cooperation_id", UUID.class),
                result.getObject("provider_id", UUID.class),
                Month.of(result.getObject("month", java.time.LocalDate.class)),
                result.getString("file_name"),
                result.getInt("version"),
                DeliveryStatus.of(result.getString("status")),
                0,
                0);
        return new Unfinished(head, result.getString("received_by"), result.getBytes("content"));
    }
}
