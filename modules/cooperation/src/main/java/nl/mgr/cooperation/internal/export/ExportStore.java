package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.FrozenExports;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.Tasks;

@ApplicationScoped
@Guarded
public class ExportStore implements FrozenExports {

    private static final String FILES = """
        select id, participation_id, kind, title, submodule, last_day, file_name, size, sha256, made_at
        from cooperation.frozen_export where cooperation_id = ? and municipality_id = ?
        order by last_day desc, title, participation_id, kind\
        """;
    private static final String CONTENT =
            "select file_name, kind, content from cooperation.frozen_export where cooperation_id = ? and id = ?";

    @Inject
    private Database database;

    @Inject
    private Tasks tasks;

    private record Kept(
            UUID participation, String title, String submodule, LocalDate lastDay, Instant madeAt, KeptFile file) {

        static Kept of(Row row) {
            return new Kept(
                    row.uuid("participation_id"),
                    row.text("title"),
                    row.text("submodule"),
                    row.date("last_day"),
                    row.instant("made_at"),
                    new KeptFile(
                            row.uuid("id"),
                            FileKind.valueOf(row.text("kind")),
                            row.text("file_name"),
                            row.number("size"),
                            row.text("sha256")));
        }
    }

    @Override
    @Transactional
    @Right("cooperation.export.view")
    public List<FrozenExport> of(UUID municipality) {
        Map<UUID, List<Kept>> documents = new LinkedHashMap<>();
        database.list(FILES, Kept::of, ActorContext.current().requireCooperation(), municipality)
                .forEach(kept -> documents
                        .computeIfAbsent(kept.participation(), id -> new ArrayList<>())
                        .add(kept));
        return documents.values().stream()
                .map(files -> document(files.get(0), files))
                .toList();
    }

    private static FrozenExport document(Kept one, List<Kept> files) {
        return new FrozenExport(
                one.title(),
                one.submodule(),
                one.lastDay(),
                one.madeAt(),
                files.stream().map(Kept::file).toList());
    }

    @Override
    @Transactional
    @Right("cooperation.export.view")
    public Content content(UUID file) {
        UUID cooperation = ActorContext.current().requireCooperation();
        Optional<Content> content = database.work(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CONTENT)) {
                statement.setObject(1, cooperation);
                statement.setObject(2, file);
                try (ResultSet result = statement.executeQuery()) {
                    return result.next()
                            ? Optional.of(new Content(
                                    result.getString(1),
                                    FileKind.valueOf(result.getString(2)).contentType(),
                                    result.getBytes(3)))
                            : Optional.empty();
                }
            }
        });
        Content found = content.orElseThrow(() -> new NotFound("export " + file));
        fetched(file);
        return found;
    }

    /** A municipality that takes one of the files has the document. */
    private void fetched(UUID file) {
        if (ActorContext.current().kind() == ActorKind.MUNICIPALITY) {
            database.first(
                            "select participation_id from cooperation.frozen_export where id = ?",
                            row -> row.uuid("participation_id"),
                            file)
                    .ifPresent(
                            participation -> tasks.done(KeptTasks.FETCH, KeptTasks.participation(participation), ""));
        }
    }
}
