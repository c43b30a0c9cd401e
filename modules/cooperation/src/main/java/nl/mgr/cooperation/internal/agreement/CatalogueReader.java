package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.Frequency;
import nl.mgr.cooperation.OwnerRole;
import nl.mgr.cooperation.ServiceCatalogues.CatalogueTerms;
import nl.mgr.cooperation.ServiceCatalogues.Line;
import nl.mgr.cooperation.ServiceCatalogues.Part;
import nl.mgr.cooperation.ServiceCatalogues.Version;
import nl.mgr.cooperation.ServiceLineTerms;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Versions of the catalogue and their lines, as this actor may see them. */
@ApplicationScoped
class CatalogueReader {

    /** Columns of a line; it is called l, its module c and its submodule s. */
    static final String LINE = """
            l.id, l.catalogue_id, l.lineage_id, l.module_id, l.submodule_id, l.number, l.wording, l.norm, l.norm_value,
            l.norm_unit, l.frequency, l.owner, l.fact, l.agreed, l.version as line_version, c.name as module,
            coalesce(s.name, '') as submodule""";

    /** What goes with {@link #LINE}, behind a line called l. */
    static final String WITH_NAMES = """
             join cooperation.cooperation_module c on c.cooperation_id = l.cooperation_id and c.id = l.module_id
            left join cooperation.submodule s on s.cooperation_id = l.cooperation_id and s.id = l.submodule_id
            """;

    /** Chapter and line, as numbers. */
    static final String ORDER = "split_part(l.number, '.', 1)::int, split_part(l.number, '.', 2)::int";

    private static final String VERSIONS = """
            select v.id, v.number, v.title, v.valid_from, v.state, v.source, v.made_by, v.made_at, v.published_at,
                   v.published_by, v.sha256,
                   (select count(*) from cooperation.service_line l
                    where l.cooperation_id = v.cooperation_id and l.catalogue_id = v.id) as lines
            from cooperation.service_catalogue v where v.cooperation_id = ?
            """;

    private static final String ALL = VERSIONS + " order by v.number desc";
    private static final String BY_ID = VERSIONS + " and v.id = ?";
    private static final String ON =
            VERSIONS + " and v.published_at is not null and v.valid_from <= ? order by v.number desc limit 1";

    private static final String LINES = "select " + LINE + " from cooperation.service_line l" + WITH_NAMES
            + "where l.cooperation_id = ? and l.catalogue_id = ? order by " + ORDER;

    private static final String LINE_BY_ID = "select " + LINE + " from cooperation.service_line l" + WITH_NAMES
            + "where l.cooperation_id = ? and l.id = ?";

    private static final String PARTS = """
            select c.id as module_id, null::uuid as submodule_id, c.name as module, '' as submodule, c.sort, -1 as place
            from cooperation.cooperation_module c where c.cooperation_id = ?
            union all
            select c.id, s.id, c.name, s.name, c.sort, s.sort
            from cooperation.submodule s
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where s.cooperation_id = ? order by 5, 6""";

    @Inject
    private Database database;

    List<Version> versions(UUID cooperation) {
        return database.list(ALL, CatalogueReader::version, cooperation);
    }

    Optional<Version> version(UUID cooperation, UUID id) {
        return database.first(BY_ID, CatalogueReader::version, cooperation, id);
    }

    /** The last one that was published and holds from the day or before. */
    Optional<Version> on(UUID cooperation, LocalDate day) {
        return database.first(ON, CatalogueReader::version, cooperation, day);
    }

    List<Line> lines(UUID cooperation, UUID version) {
        return database.list(LINES, CatalogueReader::line, cooperation, version);
    }

    Optional<Line> line(UUID cooperation, UUID id) {
        return database.first(LINE_BY_ID, CatalogueReader::line, cooperation, id);
    }

    List<Part> parts(UUID cooperation) {
        return database.list(
                PARTS,
                row -> new Part(
                        row.uuid("module_id"),
                        row.optionalUuid("submodule_id"),
                        row.text("module"),
                        row.text("submodule")),
                cooperation,
                cooperation);
    }

    private static Version version(Row row) {
        return new Version(
                row.uuid("id"),
                row.number("number"),
                new CatalogueTerms(
                        row.text("title"), row.date("valid_from"), FactState.of(row.text("state")), row.text("source")),
                row.text("made_by"),
                row.instant("made_at"),
                row.optionalInstant("published_at"),
                row.optionalText("published_by"),
                row.optionalText("sha256"),
                row.number("lines"));
    }

    static Line line(Row row) {
        @Nullable String fact = row.optionalText("fact");
        return new Line(
                row.uuid("id"),
                row.uuid("catalogue_id"),
                row.uuid("lineage_id"),
                new ServiceLineTerms(
                        row.uuid("module_id"),
                        row.optionalUuid("submodule_id"),
                        row.text("number"),
                        row.text("wording"),
                        row.text("norm"),
                        row.optionalNumber("norm_value"),
                        row.text("norm_unit"),
                        Frequency.of(row.text("frequency")),
                        OwnerRole.of(row.text("owner")),
                        fact,
                        row.flag("agreed")),
                row.text("module"),
                row.text("submodule"),
                row.number("line_version"));
    }
}
