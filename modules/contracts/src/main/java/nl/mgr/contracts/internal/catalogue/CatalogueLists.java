package nl.mgr.contracts.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.CatalogueRow;
import nl.mgr.contracts.FundingVariant;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;

/** Lines of a catalogue, live and published, in SQL: the same columns, so that the one can be held beside the other. */
final class CatalogueLists {

    private static final String LINE = """
            r.municipality_id, r.line_id, r.contract_id, r.contract_number, r.provider_id, r.provider_number,
            r.provider_name, r.agb_code, r.product_id, r.code, r.product, r.category, r.category_name, r.legal_domain,
            r.unit, r.variant, r.cents, r.tariff_from, r.tariff_until, coalesce(r.cak_code, '') as cak_code
            """;

    /**
     * A line as text, the same whenever and wherever it is made: what the hash is taken over and what the JSON file
     * holds. The names are those of the file; days are inclusive, amounts whole cents.
     */
    static final String TEXT = """
            row_to_json((select x from (select r.legal_domain as wet, r.category as categorie,
              r.category_name as "categorieNaam", r.code, r.product as omschrijving, r.unit as eenheid, r.variant,
              r.provider_number as aanbiedernummer, r.agb_code as agb, r.provider_name as aanbieder,
              r.contract_number as contract, r.cents as "tariefCenten", r.tariff_from as ingangsdatum,
              r.tariff_until - 1 as einddatum, r.cak_code as "cakCode") x))::text
            """;

    /** Independent of the language of the database. */
    static final String ORDER = """
            r.legal_domain collate "C", r.code collate "C", r.provider_number collate "C",
            r.contract_number collate "C", r.line_id
            """;

    /** Parameters: municipalities, day. */
    static final String TOTALS = """
            select count(*) as lines, count(distinct r.product_id) as products, count(distinct r.provider_id) as providers
            from contracts.catalogue_on(?, ?) r
            """;

    /** Parameters: municipalities, day, day. */
    static final String DOMAINS = """
            select coalesce(string_agg(distinct p.legal_domain, ',' order by p.legal_domain), '') as domains
            from cooperation.participation_ref p
            where p.software_module = 'contracts' and p.municipality_id = any (?)
              and p.valid_from <= ? and (p.valid_until is null or p.valid_until > ?)
            """;

    private CatalogueLists() {}

    static ListStatement live(List<UUID> municipalities, LocalDate day) {
        return sorted(ListStatement.of(
                        LINE + ", g.cbs_code as municipality_code, g.name as municipality", """
                        contracts.catalogue_on(?, ?) r
                        join cooperation.municipality_ref g on g.id = r.municipality_id where true
                        """, municipalities, day))
                .sortable("municipality", "g.name")
                .orderedBy("g.name, " + ORDER);
    }

    static ListStatement published(UUID publication) {
        return sorted(ListStatement.of(
                        LINE + ", p.municipality_code, p.municipality_name as municipality", """
                        contracts.catalogue_row r
                        join contracts.catalogue_publication p
                          on p.cooperation_id = r.cooperation_id and p.id = r.publication_id
                        where r.publication_id = ?
                        """, publication))
                .orderedBy("r.position");
    }

    private static ListStatement sorted(ListStatement list) {
        return list.sortable("code", "r.code")
                .sortable("product", "r.product")
                .sortable("category", "r.category_name")
                .sortable("domain", "r.legal_domain")
                .sortable("unit", "r.unit")
                .sortable("provider", "r.provider_name")
                .sortable("contract", "r.contract_number")
                .sortable("tariff", "r.cents")
                .sortable("from", "r.tariff_from")
                .sortable("until", "r.tariff_until")
                .containsIn("search", "r.code", "r.product", "r.provider_name", "r.contract_number")
                .filter("domain", "r.legal_domain = ?")
                .filter("category", "r.category = ?")
                .filter("providerId", "r.provider_id = ?", ListStatement::id);
    }

    static CatalogueRow row(Row row) {
        return new CatalogueRow(
                row.uuid("municipality_id"),
                row.text("municipality_code"),
                row.text("municipality"),
                row.uuid("line_id"),
                row.uuid("contract_id"),
                row.text("contract_number"),
                row.uuid("provider_id"),
                row.text("provider_number"),
                row.text("provider_name"),
                row.text("agb_code"),
                row.uuid("product_id"),
                row.text("code"),
                row.text("product"),
                row.text("category"),
                row.text("category_name"),
                LegalDomain.of(row.text("legal_domain")),
                Unit.of(row.text("unit")),
                FundingVariant.of(row.text("variant")),
                row.optionalMoney("cents"),
                row.optionalDate("tariff_from"),
                row.optionalDate("tariff_until"),
                row.text("cak_code"));
    }
}
