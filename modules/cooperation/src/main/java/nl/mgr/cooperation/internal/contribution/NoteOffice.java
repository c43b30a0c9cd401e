package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.mgr.cooperation.Budgets.Item;
import nl.mgr.cooperation.ContributionNotes;
import nl.mgr.cooperation.Contributions.Kind;
import nl.mgr.cooperation.Contributions.Run;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.NoteOutOfTurn;
import nl.mgr.cooperation.NothingCalculated;
import nl.mgr.cooperation.YearNotClosed;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;

@ApplicationScoped
@Guarded
@Transactional
class NoteOffice implements ContributionNotes {

    private static final String NOTE = """
            n.id, n.year, n.quarter, n.number, n.municipality_code, n.municipality_name,
            cooperation.run_number(n.run_id) as calculation, n.cents, n.issued_on, n.due_on""";

    private static final String NOTES = "cooperation.contribution_note n where n.cooperation_id = ?";

    private static final String BY_ID = "select " + NOTE + " from " + NOTES + " and n.id = ?";

    private static final String LINES = """
            select submodule_id, module, submodule, year_cents, due_cents, cents from cooperation.contribution_note_line
            where cooperation_id = ? and note_id = ? order by position""";

    private static final String SENDER = "select id, code, name, short_name from cooperation.cooperation where id = ?";

    private static final String MADE =
            "select coalesce(max(quarter), 0) as total from cooperation.contribution_note where cooperation_id = ? and"
                    + " year = ?";

    @Inject
    private Database database;

    @Inject
    private OpenYears years;

    @Inject
    private RunReader runs;

    @Inject
    private NoteWriter writer;

    @Inject
    private NoteNotices notices;

    @Inject
    private NoteFiles files;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.budget.view")
    public OptionalInt next(int year) {
        int made = Math.toIntExact(database.number(MADE, cooperation(), year));
        return IntStream.rangeClosed(made + 1, SETTLEMENT)
                .filter(turn -> calculation(year, turn)
                        .map(run -> writer.asks(run, turn))
                        .orElse(true))
                .findFirst();
    }

    /** On which notes rest: the last of what was planned, and those of the settlement the last of what it did cost. */
    private Optional<Run> calculation(int year, int quarter) {
        return runs.last(year, quarter == SETTLEMENT ? Kind.SETTLEMENT : Kind.BUDGET);
    }

    @Override
    @Right("cooperation.contribution.calculate")
    public int issue(int year, int quarter) {
        years.alone(year);
        if (next(year).orElse(0) != quarter) {
            throw new NoteOutOfTurn(year, quarter);
        }
        if (quarter == SETTLEMENT && !years.closed(year)) {
            throw new YearNotClosed(year);
        }
        Run run = calculation(year, quarter).orElseThrow(() -> new NothingCalculated(year));
        int written = writer.write(run, quarter, LocalDate.now(clock));
        notices.issued(year, quarter);
        return written;
    }

    @Override
    @Right("cooperation.contribution.view")
    public Page<Note> find(ListQuery query) {
        return database.page(
                ListStatement.of(NOTE, NOTES, cooperation())
                        .orderedBy("n.year desc, n.number desc")
                        .sortable("nummer", "n.number")
                        .sortable("kwartaal", "n.quarter")
                        .sortable("gemeente", "n.municipality_name")
                        .sortable("bedrag", "n.cents")
                        .sortable("betaal", "n.due_on")
                        .filter("jaar", "n.year = ?::bigint")
                        .filter("gemeente", "n.municipality_code = ?"),
                query,
                NoteOffice::note);
    }

    @Override
    @Right("cooperation.contribution.view")
    public NoteDetails get(UUID id) {
        Note note = database.first(BY_ID, NoteOffice::note, cooperation(), id)
                .orElseThrow(() -> new NotFound("note " + id));
        List<NoteLine> lines = database.list(
                LINES,
                row -> new NoteLine(
                        new Item(row.optionalUuid("submodule_id"), row.text("module"), row.text("submodule")),
                        row.money("year_cents"),
                        row.money("due_cents"),
                        row.money("cents")),
                cooperation(),
                id);
        CooperationRef sender = database.first(
                        SENDER,
                        row -> new CooperationRef(
                                row.uuid("id"), row.text("code"), row.text("name"), row.text("short_name")),
                        cooperation())
                .orElseThrow();
        return new NoteDetails(note, sender, lines);
    }

    @Override
    @Right("cooperation.contribution.view")
    public NoteFile file(UUID id, Format format) {
        return files.of(get(id), format);
    }

    private static Note note(Row row) {
        return new Note(
                row.uuid("id"),
                row.integer("year"),
                row.integer("quarter"),
                row.text("number"),
                row.text("municipality_code"),
                row.text("municipality_name"),
                row.number("calculation"),
                row.money("cents"),
                row.date("issued_on"),
                row.date("due_on"));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
