package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.mgr.cooperation.FrozenExports.FileKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.Tasks;

/** Writes the two files of a document, both or none. Who comes second writes nothing. */
@ApplicationScoped
class ExportWriter {

    private static final String INSERT = """
        insert into cooperation.frozen_export (id, cooperation_id, municipality_id, participation_id, kind, title,
          submodule, last_day, file_name, size, content, sha256, made_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (participation_id, kind) do nothing\
        """;

    @Inject
    private Database database;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void keep(UUID participation, Left left, FileInTheMaking pdf, FileInTheMaking xlsx) {
        insert(participation, left, FileKind.PDF, pdf);
        insert(participation, left, FileKind.XLSX, xlsx);
        tasks.open(KeptTasks.fetch(participation, left, LocalDate.now(clock)));
    }

    private void insert(UUID participation, Left left, FileKind kind, FileInTheMaking file) {
        database.work(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT);
                    InputStream content = file.read()) {
                statement.setObject(1, Ids.next());
                statement.setObject(2, left.leaving().cooperationId());
                statement.setObject(3, left.leaving().municipalityId());
                statement.setObject(4, participation);
                statement.setString(5, kind.name());
                statement.setString(6, left.title());
                statement.setString(7, left.submodule());
                statement.setObject(8, left.leaving().lastDay());
                statement.setString(9, left.fileName(kind));
                statement.setLong(10, file.size());
                statement.setBinaryStream(11, content, file.size());
                statement.setString(12, file.sha256());
                statement.setObject(13, clock.instant().atOffset(ZoneOffset.UTC));
                return statement.executeUpdate();
            } catch (IOException e) {
                throw new UncheckedIOException("export of participation " + participation, e);
            }
        });
    }
}
