package nl.mgr.system.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that was received, and no more, when the server stopped is taken by whichever node looks next. */
class UnfinishedIT {

    private static final String ID = "01920000-0000-7000-8000-00000000fa17";

    /** The same figures once more, as a next version: an empty line makes it another file. */
    private static final String[] RECEIVED = {
        "set session_replication_role = replica",
        """
        insert into monitoring.delivery (id, cooperation_id, provider_id, month, version, status, sender_key, file_name,
          file_sha256, received_at, received_by)
        select '%s', d.cooperation_id, d.provider_id, d.month, d.version + 1, 'received', d.sender_key, d.file_name,
          encode(sha256(f.content || '\\x0d0a'::bytea), 'hex'), d.received_at, d.received_by
        from monitoring.delivery d join monitoring.delivery_file f on f.delivery_id = d.id
        where d.status = 'submitted' and d.replaced_by is null and d.file_name like '%%.csv'
          and not exists (select from monitoring.month_lock l
            where l.cooperation_id = d.cooperation_id and l.month = d.month)
        order by d.month desc, d.id limit 1""".formatted(ID),
        """
        insert into monitoring.delivery_file (delivery_id, cooperation_id, provider_id, content)
        select n.id, n.cooperation_id, n.provider_id, f.content || '\\x0d0a'::bytea
        from monitoring.delivery n
        join monitoring.delivery d on d.cooperation_id = n.cooperation_id and d.provider_id = n.provider_id
          and d.month = n.month and d.version = n.version - 1
        join monitoring.delivery_file f on f.delivery_id = d.id where n.id = '%s'""".formatted(ID),
        "set session_replication_role = origin"
    };

    private Connection database;

    @BeforeEach
    void enter() throws SQLException {
        database = PlatformDatabase.asSuperuser(Platform.shared());
    }

    @AfterEach
    void leave() throws SQLException {
        database.close();
    }

    @Test
    void itIsBroughtToItsEnd() throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String step : RECEIVED) {
                statement.execute(step);
            }
        }
        assertThat(ask("select count(*) from monitoring.delivery_file where delivery_id = '" + ID + "'"))
                .isEqualTo("1");
        Awaitility.await("the file is taken")
                .atMost(Duration.ofMinutes(2))
                .until(() -> ask("select status from monitoring.delivery where id = '" + ID + "'")
                        .equals("submitted"));
        assertThat(ask("select (count(*) = max(d.row_count))::text from monitoring.delivery d"
                        + " join monitoring.delivery_line l on l.delivery_id = d.id where d.id = '" + ID + "'"))
                .isEqualTo("true");
    }

    private String ask(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
