package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.ContractDetails.Cell;
import nl.mgr.contracts.ContractDetails.Line;
import nl.mgr.contracts.ContractDetails.MunicipalityTariffs;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** Puts a contract together as its actor may see it: rows of others are not there to begin with. */
@ApplicationScoped
class ContractReader {

    private static final String HEAD = """
            select c.id, c.number, c.title, c.status, c.valid_from, c.valid_until, c.provider_id,
                   p.number as provider_number, p.name as provider_name, c.source, c.signed_on, c.signed_by
            from contracts.contract c
            join providers.provider_ref p on p.id = c.provider_id
            where c.id = ?
            """;

    private static final String LINES = """
            select l.id, l.product_id, d.code, d.name, d.unit, l.legal_domain, l.origin,
                   (select coalesce(string_agg(r.name, '|' order by r.name), '') from cooperation.municipality_ref r
                    where r.id = any (l.municipality_ids)) as municipalities
            from contracts.contract_line l
            join contracts.product d on d.cooperation_id = l.cooperation_id and d.id = l.product_id
            where l.contract_id = ?
            order by d.code
            """;

    private static final String CELLS = """
            select m.line_id, m.municipality_id, r.name, t.cents
            from contracts.line_municipality m
            join cooperation.municipality_ref r on r.id = m.municipality_id
            left join contracts.tariff t
              on t.line_id = m.line_id and t.municipality_id = m.municipality_id
             and t.valid_from <= ? and (t.valid_until is null or t.valid_until > ?)
            where m.contract_id = ? and m.valid_from <= ? and (m.valid_until is null or m.valid_until > ?)
            order by r.name
            """;

    private record Price(
            UUID line,
            UUID municipality,
            String name,
            @Nullable Money amount) {}

    @Inject
    private Database database;

    Optional<ContractDetails> read(UUID contractId, LocalDate day) {
        List<Line> lines = database.list(LINES, ContractReader::line, contractId);
        List<Price> prices = database.list(
                CELLS,
                row -> new Price(
                        row.uuid("line_id"), row.uuid("municipality_id"), row.text("name"), row.optionalMoney("cents")),
                day,
                day,
                contractId,
                day,
                day);
        return database.first(HEAD, row -> details(row, lines, table(lines, prices)), contractId);
    }

    private static List<MunicipalityTariffs> table(List<Line> lines, List<Price> prices) {
        Map<UUID, String> names = new LinkedHashMap<>();
        Map<UUID, Map<UUID, Price>> byMunicipality = new HashMap<>();
        for (Price price : prices) {
            names.put(price.municipality(), price.name());
            byMunicipality
                    .computeIfAbsent(price.municipality(), id -> new HashMap<>())
                    .put(price.line(), price);
        }
        List<MunicipalityTariffs> table = new ArrayList<>();
        names.forEach((id, name) -> {
            Map<UUID, Price> own = byMunicipality.getOrDefault(id, Map.of());
            table.add(new MunicipalityTariffs(
                    id,
                    name,
                    lines.stream()
                            .map(line -> cell(line.id(), own.get(line.id())))
                            .toList()));
        });
        return table;
    }

    private static Cell cell(UUID line, @Nullable Price price) {
        return price == null ? new Cell(line, null, false) : new Cell(line, price.amount(), price.amount() == null);
    }

    private static Line line(Row row) {
        String origin = row.optionalText("origin");
        String municipalities = row.text("municipalities");
        return new Line(
                row.uuid("id"),
                row.uuid("product_id"),
                row.text("code"),
                row.text("name"),
                Unit.of(row.text("unit")),
                LegalDomain.of(row.text("legal_domain")),
                origin == null ? null : Subject.parse(origin),
                municipalities.isEmpty() ? List.of() : List.of(municipalities.split("\\|")));
    }

    private static ContractDetails details(Row row, List<Line> lines, List<MunicipalityTariffs> tariffs) {
        return new ContractDetails(
                row.uuid("id"),
                row.text("number"),
                row.text("title"),
                ContractStatus.of(row.text("status")),
                row.period("valid_from", "valid_until"),
                row.uuid("provider_id"),
                row.text("provider_number"),
                row.text("provider_name"),
                row.text("source"),
                row.optionalDate("signed_on"),
                row.optionalText("signed_by"),
                lines,
                tariffs);
    }
}
