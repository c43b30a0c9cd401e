package nl.mgr.contracts.internal.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.CatalogueChange;
import nl.mgr.contracts.CataloguePublication;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/** Publications and what differs between them, in SQL. */
final class PublicationLists {

    private static final String COLUMNS = """
            c.id, c.municipality_id, c.municipality_code, c.municipality_name, c.month, c.number, c.lines, c.sha256,
            c.published_at, c.published_by, b.id as previous_id, b.number as previous_number,
            coalesce(b.month = c.month, false) as correction,
            not exists (select from contracts.catalogue_publication n
                        where n.cooperation_id = c.cooperation_id and n.municipality_id = c.municipality_id
                          and n.month = c.month and n.number > c.number) as latest,
            (select count(*) from contracts.catalogue_row r where r.publication_id = c.id) as seen,
            (select count(*) from contracts.catalogue_changes(c.id) d) as changes
            """;

    private static final String FROM = """
            contracts.catalogue_publication c
            left join contracts.catalogue_publication b on b.cooperation_id = c.cooperation_id and b.id = c.previous_id
            where
            """;

    static final String BY_ID = "select " + COLUMNS + " from " + FROM + " c.id = ?";

    /** Parameters: municipality, month. */
    static final String LAST = """
            select c.id, c.number from contracts.catalogue_publication c
            where c.municipality_id = ? and c.month = ? order by c.number desc limit 1
            """;

    /** Municipalities whose catalogue of a month came out. Parameter: month. */
    static final String OUT = """
            select distinct c.municipality_id from contracts.catalogue_publication c where c.month = ?""";

    static final String COUNTS = """
            select kind, count(*) as lines from contracts.catalogue_changes(?) d cross join unnest(d.kinds) as kind
            group by kind
            """;

    /** How many lines differ from the publication before it. */
    static final String DIFFERENCES = "select count(*) as total from contracts.catalogue_changes(?) d";

    /** The lines as text, as they were hashed. */
    static final String TEXTS = "select " + CatalogueLists.TEXT
            + " as text from contracts.catalogue_row r where r.publication_id = ? order by r.position";

    private PublicationLists() {}

    static ListStatement all() {
        return ListStatement.of(COLUMNS, FROM + " true")
                .orderedBy("c.month desc, c.municipality_name, c.number desc")
                .sortable("month", "c.month")
                .sortable("municipality", "c.municipality_name")
                .sortable("number", "c.number")
                .sortable("lines", "c.lines")
                .sortable("published", "c.published_at")
                .filter("municipality", "c.municipality_id = ?", ListStatement::id)
                .filter("month", "c.month = ?", PublicationLists::month);
    }

    static ListStatement changes(UUID publication) {
        return ListStatement.of(
                        "d.*, array_to_string(d.kinds, ',') as kind_list",
                        "contracts.catalogue_changes(?) d where true",
                        publication)
                .orderedBy("d.legal_domain, d.code, d.provider, d.contract, d.contract_before")
                .sortable("code", "d.code")
                .sortable("product", "coalesce(d.product, d.product_before)")
                .sortable("provider", "d.provider")
                .sortable("domain", "d.legal_domain")
                .sortable("before", "d.cents_before")
                .sortable("now", "d.cents")
                .sortable("percentage", "d.percentage")
                .containsIn("search", "d.code", "d.product", "d.product_before", "d.provider")
                .filter("kind", "? = any (d.kinds)");
    }

    private static List<Object> month(String typed) {
        return List.of(Month.parse(typed));
    }

    static CataloguePublication publication(Row row) {
        return new CataloguePublication(
                row.uuid("id"),
                row.uuid("municipality_id"),
                row.text("municipality_code"),
                row.text("municipality_name"),
                row.month("month"),
                row.number("number"),
                row.number("lines"),
                row.number("seen"),
                row.text("sha256"),
                row.instant("published_at"),
                row.text("published_by"),
                row.optionalUuid("previous_id"),
                row.optionalNumber("previous_number"),
                row.flag("correction"),
                row.flag("latest"),
                row.number("changes"));
    }

    static CatalogueChange change(Row row) {
        return new CatalogueChange(
                Arrays.stream(row.text("kind_list").split(","))
                        .map(CatalogueChange.Kind::of)
                        .toList(),
                row.text("code"),
                row.uuid("product_id"),
                row.uuid("provider_id"),
                row.text("provider"),
                LegalDomain.of(row.text("legal_domain")),
                row.optionalText("product_before"),
                row.optionalText("product"),
                unit(row.optionalText("unit_before")),
                unit(row.optionalText("unit")),
                row.optionalMoney("cents_before"),
                row.optionalMoney("cents"),
                row.optionalNumber("percentage") == null ? null : row.decimal("percentage"),
                row.optionalText("contract_before"),
                row.optionalText("contract"),
                last(row.optionalDate("until_before")),
                last(row.optionalDate("until")));
    }

    private static @Nullable LocalDate last(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }

    private static @Nullable Unit unit(@Nullable String code) {
        return code == null ? null : Unit.of(code);
    }
}
