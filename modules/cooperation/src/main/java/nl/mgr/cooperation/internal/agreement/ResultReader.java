package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.ServiceResults.Reaction;
import nl.mgr.cooperation.ServiceResults.Result;
import nl.mgr.cooperation.ServiceResults.Row;
import nl.mgr.cooperation.ServiceResults.Status;
import nl.mgr.cooperation.ServiceResults.Step;
import nl.mgr.cooperation.ServiceResults.Told;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Trimester;
import org.jspecify.annotations.Nullable;

/** Results with their steps and reactions, as this actor may see them. */
@ApplicationScoped
class ResultReader {

    private static final String RESULT = """
            t.id as result_id, t.year, t.trimester, t.status, t.explanation, t.outlook, t.confirmed, t.done, t.due,
            t.changed_at, t.changed_by, t.version as result_version""";

    private static final String REACTIONS = """
            , (select count(*) from cooperation.service_reaction a
               where a.cooperation_id = t.cooperation_id and a.result_id = t.id) as reactions
            """;

    private static final String WITH_RESULT = CatalogueReader.WITH_NAMES + """
            left join cooperation.service_result t on t.cooperation_id = l.cooperation_id and t.lineage_id = l.lineage_id
              and t.year = ? and t.trimester = ?
            """;

    /** Lines of a version. Parameters: year, trimester, cooperation, version. */
    private static final String OF_VERSION = "select " + CatalogueReader.LINE + ", " + RESULT + REACTIONS
            + "from cooperation.service_line l" + WITH_RESULT
            + "where l.cooperation_id = ? and l.catalogue_id = ? order by c.sort, " + CatalogueReader.ORDER;

    /** Lines that hold for whoever sees them. Parameters: year, trimester, cooperation, end of it, first day of it. */
    private static final String HELD = "select " + CatalogueReader.LINE + ", " + RESULT + REACTIONS
            + "from cooperation.service_line l" + WITH_RESULT + """
            where l.cooperation_id = ? and l.id in (
              select f.service_line_id from cooperation.service_line_span f
              where f.valid_from < ? and coalesce(f.valid_until, 'infinity') > ?)
            order by c.sort,\s""" + CatalogueReader.ORDER;

    private static final String TOLD = "select " + RESULT
            + " from cooperation.service_result t where t.cooperation_id = ? and t.lineage_id = ?"
            + " order by t.year desc, t.trimester desc";

    private static final String ONE =
            "select " + RESULT + " from cooperation.service_result t where t.cooperation_id = ? and t.id = ?";

    private static final String STEPS = """
            select p.result_id, p.kind, p.status, p.done, p.due, p.made_at, p.made_by
            from cooperation.service_result_step p
            join cooperation.service_result t on t.cooperation_id = p.cooperation_id and t.id = p.result_id
            where t.cooperation_id = ? and t.lineage_id = ? order by p.made_at, p.id""";

    private static final String REACTIONS_OF = """
            select a.result_id, a.municipality_name, a.wording, a.reacted_at, a.reacted_by
            from cooperation.service_reaction a
            join cooperation.service_result t on t.cooperation_id = a.cooperation_id and t.id = a.result_id
            where t.cooperation_id = ? and t.lineage_id = ? order by a.reacted_at, a.id""";

    private static final String LINE_OF = """
            select t.service_line_id from cooperation.service_result t where t.cooperation_id = ? and t.id = ?""";

    private record Of<T>(UUID result, T what) {}

    @Inject
    private Database database;

    List<Row> ofVersion(UUID cooperation, UUID version, Trimester trimester) {
        return database.list(OF_VERSION, ResultReader::row, trimester.year(), trimester.number(), cooperation, version);
    }

    List<Row> held(UUID cooperation, Trimester trimester) {
        LocalDate first = trimester.firstDay();
        return database.list(
                HELD,
                ResultReader::row,
                trimester.year(),
                trimester.number(),
                cooperation,
                trimester.period().until(),
                first);
    }

    List<Told> told(UUID cooperation, UUID lineage) {
        Map<UUID, List<Of<Step>>> steps = database
                .list(
                        STEPS,
                        row -> new Of<>(
                                row.uuid("result_id"),
                                new Step(
                                        row.text("kind"),
                                        Status.of(row.text("status")),
                                        row.optionalNumber("done"),
                                        row.optionalNumber("due"),
                                        row.instant("made_at"),
                                        row.text("made_by"))),
                        cooperation,
                        lineage)
                .stream()
                .collect(Collectors.groupingBy(Of::result));
        Map<UUID, List<Of<Reaction>>> reactions = database
                .list(
                        REACTIONS_OF,
                        row -> new Of<>(
                                row.uuid("result_id"),
                                new Reaction(
                                        row.text("municipality_name"),
                                        row.text("wording"),
                                        row.instant("reacted_at"),
                                        row.text("reacted_by"))),
                        cooperation,
                        lineage)
                .stream()
                .collect(Collectors.groupingBy(Of::result));
        return database.list(
                TOLD,
                row -> {
                    Result result = result(row);
                    return new Told(
                            new Trimester(row.integer("year"), row.integer("trimester")),
                            result,
                            null,
                            all(steps.get(result.id())),
                            all(reactions.get(result.id())));
                },
                cooperation,
                lineage);
    }

    private static <T> List<T> all(@Nullable List<Of<T>> some) {
        return some == null ? List.of() : some.stream().map(Of::what).toList();
    }

    /** The line of a result, when this actor may see it. */
    Optional<UUID> lineOf(UUID cooperation, UUID result) {
        return database.first(LINE_OF, row -> row.uuid("service_line_id"), cooperation, result);
    }

    Optional<Trimester> trimesterOf(UUID cooperation, UUID result) {
        return database.first(
                ONE, row -> new Trimester(row.integer("year"), row.integer("trimester")), cooperation, result);
    }

    private static Row row(nl.mgr.kernel.Row row) {
        Actor actor = ActorContext.current();
        var line = CatalogueReader.line(row);
        return new Row(
                line,
                row.optionalUuid("result_id") == null ? null : result(row),
                row.number("reactions"),
                line.terms().owner().isOf(actor),
                null);
    }

    static Result result(nl.mgr.kernel.Row row) {
        return new Result(
                row.uuid("result_id"),
                Status.of(row.text("status")),
                row.text("explanation"),
                row.text("outlook"),
                row.flag("confirmed"),
                row.optionalNumber("done"),
                row.optionalNumber("due"),
                row.instant("changed_at"),
                row.text("changed_by"),
                row.number("result_version"));
    }
}
