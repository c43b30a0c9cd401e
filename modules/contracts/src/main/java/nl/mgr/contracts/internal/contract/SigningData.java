package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.Participations;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Period;

/** Collects what {@link Signing} needs to know and lets it judge a contract. */
@ApplicationScoped
class SigningData {

    private static final String NAMES = """
            select r.id, r.name from cooperation.municipality_ref r
            where r.id in (select m.municipality_id from contracts.line_municipality m where m.contract_id = ?)
            """;

    private static final String CODES = """
            select l.id, d.code from contracts.contract_line l
            join contracts.product d on d.cooperation_id = l.cooperation_id and d.id = l.product_id
            where l.contract_id = ?
            """;

    private static final String TARIFFS = """
            select t.line_id, t.municipality_id, t.valid_from, t.valid_until from contracts.tariff t
            where t.line_id in (select l.id from contracts.contract_line l where l.contract_id = ?)
            """;

    private record Price(UUID line, UUID municipality, Period period) {}

    @Inject
    private Database database;

    @Inject
    private Participations participations;

    void check(Contract contract) {
        Map<UUID, String> names = new HashMap<>();
        database.list(NAMES, row -> names.put(row.uuid("id"), row.text("name")), contract.id());
        Map<UUID, String> codes = new HashMap<>();
        database.list(CODES, row -> codes.put(row.uuid("id"), row.text("code")), contract.id());
        Map<UUID, Map<UUID, List<Period>>> tariffs = tariffs(contract.id());
        Signing signing = new Signing(participations.spans("contracts"), names);
        for (ContractLine line : contract.lines()) {
            signing.check(
                    codes.getOrDefault(line.id(), ""),
                    line.legalDomain(),
                    line.participants(),
                    tariffs.getOrDefault(line.id(), Map.of()));
        }
    }

    private Map<UUID, Map<UUID, List<Period>>> tariffs(UUID contractId) {
        List<Price> prices = database.list(
                TARIFFS,
                row -> new Price(
                        row.uuid("line_id"), row.uuid("municipality_id"), row.period("valid_from", "valid_until")),
                contractId);
        Map<UUID, Map<UUID, List<Period>>> byLine = new HashMap<>();
        prices.forEach(price -> byLine.computeIfAbsent(price.line(), id -> new HashMap<>())
                .computeIfAbsent(price.municipality(), id -> new ArrayList<>())
                .add(price.period()));
        return byLine;
    }
}
