package nl.mgr.contracts.internal.contract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.LineRef;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;

/** Lists of contracts and lines, in SQL. */
final class ContractLists {

    static final String FROM_ORIGIN = """
            select l.id, l.contract_id, c.number, l.provider_id, p.name as provider_name, d.code
            from contracts.contract_line l
            join contracts.contract c on c.cooperation_id = l.cooperation_id and c.id = l.contract_id
            join contracts.product d on d.cooperation_id = l.cooperation_id and d.id = l.product_id
            join providers.provider_ref p on p.id = l.provider_id
            where l.origin = ?
            order by c.number
            """;

    private ContractLists() {}

    static ListStatement all() {
        return ListStatement.of(
                        """
                        c.id, c.number, c.title, c.provider_id, p.number as provider_number, p.name as provider_name,
                        c.status, c.valid_from, c.valid_until,
                        (select coalesce(string_agg(distinct l.legal_domain, ',' order by l.legal_domain), '')
                         from contracts.contract_line l where l.contract_id = c.id) as domains,
                        (select count(*) from contracts.contract_line l where l.contract_id = c.id) as lines
                        """, "contracts.contract c join providers.provider_ref p on p.id = c.provider_id where true")
                .orderedBy("c.number, c.id")
                .sortable("number", "c.number")
                .sortable("title", "c.title")
                .sortable("provider", "p.name")
                .sortable("status", "c.status")
                .sortable("from", "c.valid_from")
                .sortable("until", "c.valid_until")
                .containsIn("search", "c.number", "c.title", "p.name")
                .contains("number", "c.number ilike ?")
                .contains("title", "c.title ilike ?")
                .contains("provider", "p.name ilike ?")
                .filter("status", "c.status = ?")
                .filter(
                        "domain",
                        "exists (select 1 from contracts.contract_line l where l.contract_id = c.id and l.legal_domain = ?)")
                .filter("providerId", "c.provider_id = ?", ListStatement::id)
                .filter(
                        "productId",
                        "exists (select 1 from contracts.contract_line l where l.contract_id = c.id and l.product_id = ?)",
                        ListStatement::id)
                .filter("municipality", """
                        exists (select 1 from contracts.line_municipality y
                                join cooperation.municipality_ref r on r.id = y.municipality_id
                                where y.contract_id = c.id and lower(r.name) = lower(trim(?)))""")
                .filter(
                        "on",
                        "c.valid_from <= ? and (c.valid_until is null or c.valid_until > ?)",
                        ContractLists::twice)
                .filter("endsBefore", "c.valid_until <= ?", typed -> twice(typed)
                        .subList(0, 1));
    }

    private static List<Object> twice(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return List.of(day, day);
        } catch (DateTimeParseException e) {
            throw new NotFound("no day: " + typed);
        }
    }

    static ContractRow row(Row row) {
        return new ContractRow(
                row.uuid("id"),
                row.text("number"),
                row.text("title"),
                row.uuid("provider_id"),
                row.text("provider_number"),
                row.text("provider_name"),
                ContractStatus.of(row.text("status")),
                row.period("valid_from", "valid_until"),
                row.text("domains"),
                row.number("lines"));
    }

    static LineRef lineRef(Row row) {
        return new LineRef(
                row.uuid("id"),
                row.uuid("contract_id"),
                row.text("number"),
                row.uuid("provider_id"),
                row.text("provider_name"),
                row.text("code"));
    }
}
