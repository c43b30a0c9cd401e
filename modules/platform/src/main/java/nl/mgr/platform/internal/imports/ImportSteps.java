package nl.mgr.platform.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Row;
import nl.mgr.platform.ImportCounts;
import nl.mgr.platform.ImportKind;
import nl.mgr.platform.Imports.Fault;
import nl.mgr.platform.Imports.State;
import nl.mgr.platform.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of an import. Each is whole by itself and finds out under a lock whether the run still waits for it, so
 * that a run that was killed goes on where its last transaction ended, on whichever node comes first.
 */
@ApplicationScoped
class ImportSteps {

    private static final Duration WAITS = Duration.ofDays(7);
    private static final ImportCounts NOTHING_COUNTED = new ImportCounts(0, 0, 0);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Takes a waiting run of the actor's cooperation in hand. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Claim> claim() {
        Optional<Claim> found =
                database.first(ImportStatements.WAITING, ImportSteps::claim).filter(claim -> lock(claim.id()));
        found.ifPresent(claim -> database.update(ImportStatements.LEASE, claim.id()));
        return found;
    }

    private static Claim claim(Row row) {
        return new Claim(
                row.uuid("id"),
                row.uuid("cooperation_id"),
                row.text("kind"),
                row.text("file_name"),
                row.text("sha256"),
                State.of(row.text("state")) == State.APPLYING,
                row.number("done"),
                row.integer("tries"),
                new ImportCounts(row.number("new_count"), row.number("changed_count"), row.number("same_count")),
                row.optionalText("confirmed_by"),
                row.optionalUuid("confirmed_by_id"));
    }

    private boolean lock(UUID run) {
        return database.first(ImportStatements.LOCK, row -> row.flag("got"), run.toString())
                .orElse(false);
    }

    /** @return the file as it came; empty when the run is not wanted any more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<byte[]> begin(UUID run) {
        return lock(run) && database.update(ImportStatements.BEGIN, run) > 0
                ? database.first(ImportStatements.CONTENT, row -> row.bytes("content"), run)
                : Optional.empty();
    }

    /**
     * Stages the next rows with what cannot be read in them.
     *
     * @param done rows before these
     * @return false when the run is not wanted any more, or somebody else is ahead
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean stage(UUID run, long done, List<StagedRow> rows, List<Fault> faults) {
        if (!lock(run) || database.update(ImportStatements.STEP, (long) rows.size(), run, done) == 0) {
            return false;
        }
        List<String> numbers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (StagedRow row : rows) {
            numbers.add(String.valueOf(row.number()));
            ids.add(row.id().toString());
            cells.add(json(row));
        }
        database.update(ImportStatements.STAGE, run, ActorContext.current().requireCooperation(), numbers, ids, cells);
        write(run, faults);
        return true;
    }

    private static String json(StagedRow row) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        row.cells().forEach((column, cell) -> {
            if (cell == null) {
                object.addNull(column);
            } else {
                object.add(column, cell);
            }
        });
        return object.build().toString();
    }

    private void write(UUID run, List<Fault> faults) {
        UUID cooperation = ActorContext.current().requireCooperation();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Fault fault : faults) {
            RowProblem problem = fault.problem();
            rows.add(new @Nullable Object[] {
                Ids.next(),
                cooperation,
                run,
                problem.row(),
                problem.column(),
                problem.value(),
                fault.module(),
                problem.rule(),
                words(problem)
            });
        }
        database.batch(ImportStatements.FAULT, rows);
    }

    /** An empty list has no type that the database could know. */
    private static List<String> words(RowProblem problem) {
        return problem.values().isEmpty() ? List.of("") : problem.values();
    }

    /** All rows are staged: what is wrong between them and with what is there, and if nothing is, what they would bring. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void judge(Claim claim, ImportKind kind) {
        if (lock(claim.id())) {
            database.number(ImportStatements.PATIENCE);
            judge(claim, kind, State.CHECKING);
        }
    }

    /** @return what it would bring; empty when it has faults */
    private Optional<ImportCounts> judge(Claim claim, ImportKind kind, State before) {
        List<Fault> found = new ArrayList<>();
        kind.check(claim.id(), problem -> found.add(new Fault(kind.module(), problem)));
        write(claim.id(), found);
        long faults = database.number(ImportStatements.FAULTS, claim.id());
        ImportCounts counts = faults > 0 ? NOTHING_COUNTED : kind.count(claim.id());
        State now = faults > 0 ? State.REFUSED : counts.nothing() ? State.NOTHING : State.CHECKED;
        boolean applying = before == State.APPLYING;
        if (applying && now == State.CHECKED && counts.equals(claim.told())) {
            return Optional.of(counts);
        }
        int moved = database.update(
                ImportStatements.JUDGED,
                now.code(),
                faults,
                counts.fresh(),
                counts.changed(),
                counts.same(),
                applying,
                now == State.CHECKED ? null : clock.instant(),
                claim.id(),
                before.code());
        if (moved == 0) {
            throw new CalledOff(claim.id());
        }
        database.update(ImportStatements.RELEASE, claim.id());
        return Optional.empty();
    }

    /** Brings the whole of it, if it still is what was confirmed; else tells what it would bring now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void apply(Claim claim, ImportKind kind) {
        if (!lock(claim.id()) || database.number(ImportStatements.APPLYING, claim.id()) == 0) {
            return;
        }
        database.number(ImportStatements.PATIENCE);
        database.number(ImportStatements.TURN, "import " + claim.cooperation() + claim.kind());
        database.because(claim.fileName() + " (sha256 " + claim.sha256() + ")");
        Optional<ImportCounts> counts = judge(claim, kind, State.APPLYING);
        if (counts.isEmpty()) {
            return;
        }
        kind.apply(claim.id());
        ImportCounts after = kind.count(claim.id());
        if (!after.nothing()) {
            throw new IllegalStateException("import " + claim.id() + " did not bring all: " + after);
        }
        database.update(ImportStatements.APPLIED, clock.instant(), claim.id());
        clear(List.of(claim.id()));
    }

    /** @param failure name of a class; what it says may hold data */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(UUID run, String failure) {
        database.update(ImportStatements.FAILED, failure, clock.instant(), run);
    }

    /** Drops the rows of runs that are over, and runs that nobody decided on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tidy() {
        Instant now = clock.instant();
        database.update(ImportStatements.FORGOTTEN, now, now.minus(WAITS));
        List<UUID> over = database.list(ImportStatements.OVER, row -> row.uuid("run_id")).stream()
                .filter(this::lock)
                .toList();
        if (!over.isEmpty()) {
            clear(over);
        }
    }

    private void clear(List<UUID> runs) {
        database.update(ImportStatements.CLEAR_ROWS, runs);
        database.update(ImportStatements.CLEAR_PROGRESS, runs);
    }

    /** The run was called off while it was judged; its transaction goes with all it found. */
    static final class CalledOff extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CalledOff(UUID run) {
            super("import " + run);
        }
    }
}
