package nl.mgr.cooperation.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.BudgetCalendar.StepLine;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.cooperation.CouncilOpinions.Details;
import nl.mgr.cooperation.CouncilOpinions.Line;
import nl.mgr.cooperation.CouncilOpinions.Standing;
import nl.mgr.cooperation.CouncilOpinions.Version;
import nl.mgr.cooperation.Stance;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Opinions of councils with the last day for them: what was sent by that day is in time. */
@ApplicationScoped
class OpinionReader {

    private static final String VERSION = """
            o.id, o.number, o.sent_on, o.received_on, o.stance, o.summary, o.own, o.entered_by, a.answer, a.answered_on""";

    private static final String LAST_ANSWER = """
            left join lateral (
              select answer, answered_on from cooperation.opinion_answer
              where cooperation_id = o.cooperation_id and opinion_id = o.id order by number desc limit 1) a on true""";

    private static final String LINE = "m.cbs_code, m.name, " + VERSION;

    private static final String ALL = """
            cooperation.participant p
            join cooperation.municipality m on m.id = p.municipality_id
            left join lateral (
              select * from cooperation.council_opinion
              where cooperation_id = p.cooperation_id and municipality_id = m.id and year = ?
              order by number desc limit 1) o on true\n""" + LAST_ANSWER + """
            \nwhere p.cooperation_id = ? and p.valid_from <= ?
              and coalesce(least(p.valid_until, m.valid_until), 'infinity') > ?""";

    private static final String OWN = ALL + " and m.id = any ((select kernel.municipalities())::uuid[])";

    private static final String VERSIONS = "select " + VERSION
            + " from cooperation.council_opinion o join cooperation.municipality m on m.id = o.municipality_id "
            + LAST_ANSWER + " where o.cooperation_id = ? and m.cbs_code = ? and o.year = ? order by o.number desc";

    @Inject
    private Database database;

    @Inject
    private CalendarReader calendar;

    private record Term(@Nullable LocalDate sent, LocalDate due, LocalDate today) {

        Standing of(@Nullable Version latest) {
            if (latest != null) {
                return latest.sent().isAfter(due) ? Standing.AFTER_TERM : Standing.IN_TIME;
            }
            if (sent == null) {
                return Standing.NOT_ASKED;
            }
            return due.isBefore(today) ? Standing.OVERDUE : Standing.AWAITED;
        }
    }

    private Term term(int year, LocalDate today) {
        List<StepLine> lines = calendar.lines(year, today);
        LocalDate due = lines.stream()
                .filter(line -> line.step() == CalendarStep.OPINIONS)
                .findFirst()
                .orElseThrow()
                .last();
        LocalDate sent = lines.stream()
                .filter(line -> line.step() == CalendarStep.DRAFT)
                .findFirst()
                .orElseThrow()
                .done();
        return new Term(sent, due, today);
    }

    /** The councils of who took part on the day on which the draft was sent. */
    Page<Line> find(int year, LocalDate today, ListQuery query) {
        Term term = term(year, today);
        LocalDate day = term.sent() == null ? MunicipalDateStore.within(year, today) : term.sent();
        return database.page(
                ListStatement.of(
                                LINE, OpinionOffice.ownOnly() ? OWN : ALL, year, CalendarReader.cooperation(), day, day)
                        .orderedBy("m.name")
                        .sortable("gemeente", "m.name")
                        .sortable("verstuurd", "o.sent_on")
                        .sortable("ontvangen", "o.received_on")
                        .sortable("standpunt", "o.stance"),
                query,
                row -> line(row, term));
    }

    private static Line line(Row row, Term term) {
        UUID id = row.optionalUuid("id");
        Version latest = id == null ? null : version(row);
        return new Line(row.text("cbs_code"), row.text("name"), term.due(), term.of(latest), latest);
    }

    private static Version version(Row row) {
        String answer = row.optionalText("answer");
        return new Version(
                row.uuid("id"),
                row.integer("number"),
                row.date("sent_on"),
                row.date("received_on"),
                Stance.of(row.text("stance")),
                row.text("summary"),
                row.flag("own"),
                row.text("entered_by"),
                answer == null ? "" : answer,
                row.optionalDate("answered_on"));
    }

    Details details(int year, Line line, LocalDate today) {
        Term term = term(year, today);
        List<Version> versions =
                database.list(VERSIONS, OpinionReader::version, CalendarReader.cooperation(), line.code(), year);
        return new Details(year, line.code(), line.municipality(), term.sent(), term.due(), line.standing(), versions);
    }
}
