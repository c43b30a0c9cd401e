package nl.mgr.contracts.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.contracts.ContractImport;
import nl.mgr.contracts.ContractNumberTaken;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Products;
import nl.mgr.contracts.TariffOverlaps;
import nl.mgr.contracts.internal.contract.Signing;
import nl.mgr.cooperation.Participations;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class ContractImportService implements ContractImport {

    @Inject
    private Database database;

    @Inject
    private Products products;

    @Inject
    private Participations participations;

    @Override
    @Right("contracts.contract.change")
    public Imported run(String source, List<ImportedContract> contracts) {
        refuseTaken(contracts);
        contracts.forEach(contract -> contract.lines().forEach(ContractImportService::refuseOverlap));
        refuseUnsignable(contracts);
        UUID cooperation = ActorContext.current().requireCooperation();
        ImportRows rows = new ImportRows();
        contracts.forEach(rows::add);
        write(ImportStatements.CONTRACTS, rows.contracts, cooperation, source, source);
        write(ImportStatements.LINES, rows.lines, cooperation);
        write(ImportStatements.PARTICIPANTS, rows.participants, cooperation);
        write(ImportStatements.TARIFFS, rows.tariffs, cooperation, source);
        String hash = Fingerprint.of(contracts);
        database.number(
                ImportStatements.RECORD_RUN, Ids.next(), (long) contracts.size(), (long) rows.tariffs.rows(), hash);
        return new Imported(contracts.size(), rows.lines.rows(), rows.tariffs.rows(), hash);
    }

    private void write(String sql, ImportRows.Columns columns, Object... first) {
        if (columns.rows() > 0) {
            database.update(sql, columns.behind(first));
        }
    }

    private void refuseTaken(List<ImportedContract> contracts) {
        Set<String> numbers = new HashSet<>();
        for (ImportedContract contract : contracts) {
            if (!numbers.add(contract.number())) {
                throw new ContractNumberTaken(contract.number());
            }
        }
        database.first(ImportStatements.TAKEN, row -> row.text("number"), numbers)
                .ifPresent(taken -> {
                    throw new ContractNumberTaken(taken);
                });
    }

    /** @throws TariffOverlaps when two prices of one municipality share a day */
    static void refuseOverlap(ImportedLine line) {
        Map<UUID, @Nullable Period> last = new HashMap<>();
        List<ImportedTariff> inOrder = new ArrayList<>(line.tariffs());
        inOrder.sort(Comparator.comparing(tariff -> tariff.period().from()));
        for (ImportedTariff tariff : inOrder) {
            Period before = last.put(tariff.municipalityId(), tariff.period());
            if (before != null && before.overlaps(tariff.period())) {
                throw new TariffOverlaps(
                        tariff.municipalityId().toString(), tariff.period().from());
            }
        }
    }

    /** In memory: rows written in this transaction have no statistics yet, and a query over them finds no good plan. */
    private void refuseUnsignable(List<ImportedContract> contracts) {
        Map<UUID, ProductRow> byId = new HashMap<>();
        products.find(ListQuery.everything()).rows().forEach(product -> byId.put(product.id(), product));
        Map<UUID, String> names = new HashMap<>();
        database.list(ImportStatements.NAMES, row -> names.put(row.uuid("id"), row.text("name")));
        Signing signing = new Signing(participations.spans("contracts"), names);
        contracts.stream()
                .filter(contract -> contract.status() != ContractStatus.DRAFT)
                .flatMap(contract -> contract.lines().stream())
                .forEach(line -> check(signing, line, byId.get(line.productId())));
    }

    private static void check(Signing signing, ImportedLine line, @Nullable ProductRow product) {
        if (product == null) {
            throw new NotFound("product " + line.productId());
        }
        Map<UUID, List<Period>> prices = new HashMap<>();
        line.tariffs().forEach(tariff -> prices.computeIfAbsent(tariff.municipalityId(), id -> new ArrayList<>())
                .add(tariff.period()));
        signing.check(product.code(), product.legalDomain(), line.municipalities(), prices);
    }
}
