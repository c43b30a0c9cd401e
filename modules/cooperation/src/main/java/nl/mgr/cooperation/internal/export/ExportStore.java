package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.FrozenExports;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;

@ApplicationScoped
@Guarded
public class ExportStore implements FrozenExports {

    private static final String CONTENT =
            "select file_name, content_type, content from cooperation.frozen_export where cooperation_id = ? and id = ?";

    @Inject
    private Database database;

    @Override
    @Transactional
    @Right("cooperation.export.view")
    public List<FrozenExport> of(UUID municipality) {
        return database.list(
                """
                select id, title, file_name, octet_length(content)::bigint as size, sha256, made_at
                from cooperation.frozen_export where cooperation_id = ? and municipality_id = ?
                order by made_at desc, file_name""",
                row -> new FrozenExport(
                        row.uuid("id"),
                        row.text("title"),
                        row.text("file_name"),
                        row.number("size"),
                        row.text("sha256"),
                        row.instant("made_at")),
                ActorContext.current().requireCooperation(),
                municipality);
    }

    @Override
    @Transactional
    @Right("cooperation.export.view")
    public Content content(UUID id) {
        UUID cooperation = ActorContext.current().requireCooperation();
        Optional<Content> content = database.work(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CONTENT)) {
                statement.setObject(1, cooperation);
                statement.setObject(2, id);
                try (ResultSet result = statement.executeQuery()) {
                    return result.next()
                            ? Optional.of(new Content(result.getString(1), result.getString(2), result.getBytes(3)))
                            : Optional.empty();
                }
            }
        });
        return content.orElseThrow(() -> new NotFound("export " + id));
    }
}
