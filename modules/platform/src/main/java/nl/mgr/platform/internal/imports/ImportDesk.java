package nl.mgr.platform.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.FileBytes;
import nl.mgr.platform.ImportKind;
import nl.mgr.platform.ImportNotReady;
import nl.mgr.platform.Imports;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableFiles;

/** Where files are handed in and decided on. */
@ApplicationScoped
@Guarded("platform")
@Transactional
class ImportDesk implements Imports {

    private static final String RIGHT = "platform.import.run";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private ImportKinds kinds;

    @Inject
    private TableFiles files;

    @Override
    @Right(RIGHT)
    public List<Form> forms() {
        return own().stream().map(ImportDesk::form).toList();
    }

    @Override
    @Right(RIGHT)
    public Form form(String kind) {
        return form(kinds.of(ActorContext.current(), kind));
    }

    private List<ImportKind> own() {
        return kinds.of(ActorContext.current());
    }

    private static Form form(ImportKind kind) {
        return new Form(kind.id(), kind.module(), kind.columns());
    }

    @Override
    @Right(RIGHT)
    public UUID take(String kind, String fileName, InputStream content) {
        Actor actor = ActorContext.current();
        ImportKind wanted = kinds.of(actor, kind);
        FileBytes file = FileBytes.read(fileName, content);
        Table table = files.read(fileName, new ByteArrayInputStream(file.content()));
        RowReader.require(wanted.columns(), fileName, table);
        String sha256 = file.sha256();
        UUID cooperation = actor.requireCooperation();
        database.number(ImportLists.IN_TURN, "import " + cooperation + kind + sha256);
        Optional<UUID> open = database.first(ImportLists.OPEN, row -> row.uuid("id"), kind, sha256);
        if (open.isPresent()) {
            return open.get();
        }
        UUID run = Ids.next();
        database.update(
                ImportLists.KEEP_RUN,
                run,
                cooperation,
                kind,
                fileName,
                (long) file.content().length,
                sha256,
                (long) table.rows().size(),
                table.sheet(),
                clock.instant(),
                actor.name(),
                actor.personId());
        database.update(ImportLists.KEEP_FILE, run, cooperation, file.content());
        database.update(ImportLists.KEEP_PROGRESS, run, cooperation);
        return run;
    }

    @Override
    @Right(RIGHT)
    public Page<Run> find(ListQuery query) {
        return database.page(ImportLists.runs(ids()), query, ImportLists::run);
    }

    private List<String> ids() {
        return own().stream().map(ImportKind::id).toList();
    }

    @Override
    @Right(RIGHT)
    public Run run(UUID id) {
        return database.first(ImportLists.RUN, ImportLists::run, ids(), id)
                .orElseThrow(() -> new NotFound("import " + id));
    }

    @Override
    @Right(RIGHT)
    public Page<Fault> faults(UUID run, ListQuery query) {
        return database.page(ImportLists.faults(run(run).id()), query, ImportLists::fault);
    }

    @Override
    @Right(RIGHT)
    public Table table(UUID run) {
        Run seen = run(run);
        byte[] content = database.first(ImportStatements.CONTENT, row -> row.bytes("content"), run)
                .orElseThrow(() -> new NotFound("file of import " + run));
        return files.read(seen.fileName(), new ByteArrayInputStream(content));
    }

    @Override
    @Right(RIGHT)
    public void confirm(UUID run) {
        Run seen = run(run);
        Actor actor = ActorContext.current();
        if (database.update(ImportLists.CONFIRM, clock.instant(), actor.name(), actor.personId(), run) == 0) {
            throw new ImportNotReady(seen.fileName());
        }
        database.update(ImportStatements.RELEASE, run);
    }

    @Override
    @Right(RIGHT)
    public void cancel(UUID run) {
        Run seen = run(run);
        if (database.update(ImportLists.CANCEL, clock.instant(), run) == 0) {
            throw new ImportNotReady(seen.fileName());
        }
    }
}
