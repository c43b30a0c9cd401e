package nl.mgr.cooperation.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.Contributions.Kind;
import nl.mgr.cooperation.Contributions.Run;
import nl.mgr.cooperation.Instalment;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Works out what is asked of whom, and writes the notes of one quarter. */
@ApplicationScoped
class NoteWriter {

    /** Days to pay in, when the quarter has begun by then. */
    private static final int DAYS_TO_PAY = 30;

    /**
     * What everybody pays in the year, and what notes have asked of it; also who paid and now does not any more. Each is
     * called as in the calculation, or else as on its last note.
     */
    private static final String ASKED = """
            with paid as (
              select c.municipality_id, c.municipality_code, c.municipality_name, b.submodule_id, b.module, b.submodule,
                     b.position, c.cents
              from cooperation.contribution c
              join cooperation.contribution_budget b on b.cooperation_id = c.cooperation_id and b.run_id = c.run_id
                and b.position = c.position
              where c.cooperation_id = ? and c.run_id = ?
            ), asked as (
              select n.municipality_id, l.submodule_id, sum(l.cents)::bigint as cents,
                     (array_agg(l.module order by n.number desc))[1] as module,
                     (array_agg(l.submodule order by n.number desc))[1] as submodule
              from cooperation.contribution_note n
              join cooperation.contribution_note_line l on l.cooperation_id = n.cooperation_id and l.note_id = n.id
              where n.cooperation_id = ? and n.year = ?
              group by 1, 2
            ), called as (
              select distinct on (municipality_id) municipality_id, municipality_code as code, municipality_name as name
              from (select municipality_id, municipality_code, municipality_name, null::text as number from paid
                    union all
                    select municipality_id, municipality_code, municipality_name, number
                    from cooperation.contribution_note where cooperation_id = ? and year = ?) names
              order by municipality_id, number desc nulls first
            )
            select c.municipality_id, c.code, c.name,
                   coalesce(p.submodule_id, a.submodule_id) as submodule_id, coalesce(p.module, a.module) as module,
                   coalesce(p.submodule, a.submodule) as submodule, coalesce(p.cents, 0) as year_cents,
                   coalesce(a.cents, 0) as asked_cents
            from paid p full join asked a
              on a.municipality_id = p.municipality_id and coalesce(a.submodule_id::text, '') = coalesce(p.submodule_id::text, '')
            join called c on c.municipality_id = coalesce(p.municipality_id, a.municipality_id)
            order by name, c.municipality_id, p.position nulls last, module, submodule""";

    private static final String NUMBERED =
            "select count(*) as total from cooperation.contribution_note where cooperation_id = ? and year = ?";

    private static final String NOTE = """
            insert into cooperation.contribution_note
              (id, cooperation_id, year, quarter, number, municipality_id, municipality_code, municipality_name, run_id,
               cents, issued_on, due_on, issued_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LINE = """
            insert into cooperation.contribution_note_line
              (note_id, position, cooperation_id, municipality_id, submodule_id, module, submodule, year_cents, due_cents,
               cents)
            values (?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?)""";

    @Inject
    private Database database;

    private record Place(UUID id, String code, String name) {}

    private record Line(Place place, @Nullable UUID submodule, String module, String name, Money year, Money asked) {

        static Line of(Row row) {
            return new Line(
                    new Place(row.uuid("municipality_id"), row.text("code"), row.text("name")),
                    row.optionalUuid("submodule_id"),
                    row.text("module"),
                    row.text("submodule"),
                    row.money("year_cents"),
                    row.money("asked_cents"));
        }
    }

    /** @return whether that quarter asks anything of anybody */
    boolean asks(Run run, int quarter) {
        return !asked(run, quarter).isEmpty();
    }

    private List<Line> asked(Run run, int quarter) {
        UUID cooperation = ActorContext.current().requireCooperation();
        return database
                .list(ASKED, Line::of, cooperation, run.id(), cooperation, run.year(), cooperation, run.year())
                .stream()
                .filter(line -> amount(line, run, quarter).cents() != 0)
                .toList();
    }

    /** @return how many notes */
    int write(Run run, int quarter, LocalDate today) {
        Actor actor = ActorContext.current();
        UUID cooperation = actor.requireCooperation();
        Map<UUID, List<Line>> byPlace = new LinkedHashMap<>();
        asked(run, quarter).forEach(line -> byPlace.computeIfAbsent(line.place().id(), place -> new ArrayList<>())
                .add(line));
        long number = database.number(NUMBERED, cooperation, run.year());
        LocalDate due = due(run, quarter, today);
        List<@Nullable Object[]> notes = new ArrayList<>();
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (List<Line> asked : byPlace.values()) {
            Place place = asked.get(0).place();
            UUID note = Ids.next();
            number++;
            Money total = Money.ZERO;
            long position = 0;
            for (Line line : asked) {
                Money amount = amount(line, run, quarter);
                total = total.plus(amount);
                position++;
                lines.add(new @Nullable Object[] {
                    note,
                    position,
                    cooperation,
                    place.id(),
                    line.submodule(),
                    line.module(),
                    line.name(),
                    line.year(),
                    due(line, run, quarter),
                    amount
                });
            }
            notes.add(new @Nullable Object[] {
                note,
                cooperation,
                run.year(),
                quarter,
                "%d-%04d".formatted(run.year(), number),
                place.id(),
                place.code(),
                place.name(),
                run.id(),
                total,
                today,
                due,
                actor.name()
            });
        }
        database.batch(NOTE, notes);
        database.batch(LINE, lines);
        return notes.size();
    }

    /** The day on which a quarter begins, or a month after the note when that is later. */
    private static LocalDate due(Run run, int quarter, LocalDate today) {
        LocalDate paid = today.plusDays(DAYS_TO_PAY);
        LocalDate begins = run.kind() == Kind.SETTLEMENT ? paid : Instalment.firstDay(run.year(), quarter);
        return begins.isAfter(paid) ? begins : paid;
    }

    private static Money due(Line line, Run run, int quarter) {
        return run.kind() == Kind.SETTLEMENT ? line.year() : Instalment.due(line.year(), quarter);
    }

    private static Money amount(Line line, Run run, int quarter) {
        return due(line, run, quarter).minus(line.asked());
    }
}
