package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.LineDetails;
import nl.mgr.contracts.LineDetails.Participant;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.TariffRow;
import nl.mgr.contracts.internal.product.ProductLists;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;

/** Puts one contract line together. */
@ApplicationScoped
class LineReader {

    private static final String HEAD = """
            select l.id, l.contract_id, c.number, c.status, c.valid_from, c.valid_until, l.provider_id,
                   p.name as provider_name, l.product_id, l.legal_domain, l.origin
            from contracts.contract_line l
            join contracts.contract c on c.cooperation_id = l.cooperation_id and c.id = l.contract_id
            join providers.provider_ref p on p.id = l.provider_id
            where l.id = ?
            """;

    private static final String PARTICIPANTS = """
            select m.municipality_id, r.name, m.valid_from, m.valid_until
            from contracts.line_municipality m
            join cooperation.municipality_ref r on r.id = m.municipality_id
            where m.line_id = ?
            order by r.name, m.valid_from
            """;

    @Inject
    private Database database;

    Optional<LineDetails> read(UUID lineId, List<TariffRow> tariffs) {
        List<Participant> participants = database.list(
                PARTICIPANTS,
                row -> new Participant(
                        row.uuid("municipality_id"), row.text("name"), row.period("valid_from", "valid_until")),
                lineId);
        return database.first(HEAD, row -> details(row, participants, tariffs), lineId);
    }

    private LineDetails details(Row row, List<Participant> participants, List<TariffRow> tariffs) {
        String origin = row.optionalText("origin");
        return new LineDetails(
                row.uuid("id"),
                row.uuid("contract_id"),
                row.text("number"),
                ContractStatus.of(row.text("status")),
                row.period("valid_from", "valid_until"),
                row.uuid("provider_id"),
                row.text("provider_name"),
                product(row.uuid("product_id")),
                LegalDomain.of(row.text("legal_domain")),
                origin == null ? null : Subject.parse(origin),
                participants,
                tariffs);
    }

    private ProductRow product(UUID id) {
        return database.first(ProductLists.BY_ID, ProductLists::row, id).orElseThrow();
    }
}
