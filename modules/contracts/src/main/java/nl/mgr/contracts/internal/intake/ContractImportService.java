package nl.mgr.contracts.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
import nl.mgr.contracts.MunicipalityDoesNotTakePart;
import nl.mgr.contracts.TariffMissing;
import nl.mgr.contracts.TariffOverlaps;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class ContractImportService implements ContractImport {

    private record Gap(String product, String municipality, LocalDate day) {}

    @Inject
    private Database database;

    @Override
    @Right("contracts.contract.change")
    public Imported run(String source, List<ImportedContract> contracts) {
        refuseTaken(contracts);
        contracts.forEach(contract -> contract.lines().forEach(ContractImportService::refuseOverlap));
        UUID cooperation = ActorContext.current().requireCooperation();
        ImportRows rows = new ImportRows();
        contracts.forEach(rows::add);
        write(ImportStatements.CONTRACTS, rows.contracts, cooperation, source, source);
        write(ImportStatements.LINES, rows.lines, cooperation);
        write(ImportStatements.PARTICIPANTS, rows.participants, cooperation);
        write(ImportStatements.TARIFFS, rows.tariffs, cooperation, source);
        refuseUnsignable(rows);
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

    private void refuseUnsignable(ImportRows rows) {
        database.first(
                        ImportStatements.NOT_TAKING_PART,
                        row -> new MunicipalityDoesNotTakePart(
                                row.text("name"), LegalDomain.of(row.text("legal_domain"))),
                        rows.contractIds,
                        rows.contractIds)
                .ifPresent(refusal -> {
                    throw refusal;
                });
        database.first(
                        ImportStatements.UNPRICED,
                        row -> new Gap(row.text("code"), row.text("name"), row.date("day")),
                        rows.lineIds,
                        rows.contractIds)
                .ifPresent(gap -> {
                    throw new TariffMissing(gap.product(), gap.municipality(), gap.day());
                });
    }
}
