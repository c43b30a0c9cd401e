package nl.mgr.contracts.internal.product;

import nl.mgr.contracts.FundingVariant;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;

/** What the catalogue of products is asked, in SQL. */
public final class ProductLists {

    private static final String COLUMNS = """
            p.id, p.code, p.name, p.category, p.category_name, p.unit, p.variant, p.legal_domain,
            p.valid_from, p.valid_until
            """;

    public static final String BY_ID = "select " + COLUMNS + " from contracts.product_ref p where p.id = ?";

    static final String BY_CODE = "select " + COLUMNS + """
             from contracts.product_ref p
            where p.code = ? and p.valid_from <= ? and (p.valid_until is null or p.valid_until > ?)
            """;

    static final String OPEN = "select " + COLUMNS + """
             from contracts.product_ref p
            where p.valid_from <= ? and (p.valid_until is null or p.valid_until > ?)
            order by p.code
            """;

    static final String SAME_CODE = """
            select count(*) as total from contracts.product
            where code = ? and valid_from < coalesce(?::date, date 'infinity')
              and (valid_until is null or valid_until > ?)
            """;

    static final String CATEGORY =
            "select count(*) as total from contracts.product_category where legal_domain = ? and code = ?";

    private ProductLists() {}

    static ListStatement all() {
        return ListStatement.of(COLUMNS, "contracts.product_ref p where true")
                .orderedBy("p.code, p.valid_from, p.id")
                .sortable("code", "p.code")
                .sortable("name", "p.name")
                .sortable("category", "p.category_name")
                .sortable("unit", "p.unit")
                .sortable("domain", "p.legal_domain")
                .sortable("from", "p.valid_from")
                .contains("search", "p.code || ' ' || p.name || ' ' || p.category_name ilike ?")
                .contains("code", "p.code ilike ?")
                .contains("name", "p.name ilike ?")
                .contains("category", "p.category_name ilike ?")
                .filter("domain", "p.legal_domain = ?");
    }

    public static ProductRow row(Row row) {
        return new ProductRow(
                row.uuid("id"),
                row.text("code"),
                row.text("name"),
                row.text("category"),
                row.text("category_name"),
                Unit.of(row.text("unit")),
                FundingVariant.of(row.text("variant")),
                LegalDomain.of(row.text("legal_domain")),
                row.period("valid_from", "valid_until"));
    }
}
