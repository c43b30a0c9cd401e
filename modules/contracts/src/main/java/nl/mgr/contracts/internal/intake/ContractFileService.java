package nl.mgr.contracts.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.contracts.ContractFiles;
import nl.mgr.contracts.ContractImport;
import nl.mgr.contracts.ContractImport.ImportedContract;
import nl.mgr.contracts.Products;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.Participations;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Right;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableFiles;
import nl.mgr.providers.Providers;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class ContractFileService implements ContractFiles {

    private static final String KNOWN = "select count(*) as total from contracts.intake_file where hash = ?";

    private static final String TAKEN = "select number from contracts.contract where number = any (?)";

    private static final String KEEP = """
            insert into contracts.intake_file (id, cooperation_id, hash, file_name, contracts, taken_at)
            values (?, ?, ?, ?, ?, ?)
            """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private TableFiles files;

    @Inject
    private Providers providers;

    @Inject
    private Products products;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Participations participations;

    @Inject
    private ContractImport imports;

    @Override
    @Right("contracts.contract.change")
    public Outcome take(String fileName, InputStream content) {
        Table table = files.read(fileName, content);
        Sheet sheet = new Sheet(table, lookups());
        List<ImportedContract> contracts = sheet.contracts();
        int rows = table.rows().size();
        if (!sheet.problems().isEmpty()) {
            return new Outcome(rows, 0, 0, false, sheet.problems());
        }
        String hash = Fingerprint.of(contracts);
        if (database.number(KNOWN, hash) > 0) {
            return new Outcome(rows, 0, 0, true, List.of());
        }
        Set<String> numbers =
                new HashSet<>(contracts.stream().map(ImportedContract::number).toList());
        List<RowProblem> taken = sheet.taken(database.list(TAKEN, row -> row.text("number"), numbers));
        if (!taken.isEmpty()) {
            return new Outcome(rows, 0, 0, false, taken);
        }
        ContractImport.Imported imported = imports.run(fileName, contracts);
        database.update(
                KEEP,
                Ids.next(),
                ActorContext.current().requireCooperation(),
                hash,
                fileName,
                imported.contracts(),
                clock.instant());
        return new Outcome(rows, imported.contracts(), imported.tariffs(), false, List.of());
    }

    private Sheet.Lookups lookups() {
        Map<String, UUID> byNumber = new HashMap<>();
        providers.all().forEach(provider -> byNumber.put(provider.number(), provider.id()));
        Map<String, UUID> byName = new HashMap<>();
        municipalities
                .participants(LocalDate.now(clock))
                .forEach(municipality -> byName.put(municipality.name().toLowerCase(Locale.ROOT), municipality.id()));
        return new Sheet.Lookups(
                byNumber, products.find(ListQuery.everything()).rows(), byName, participations.spans("contracts"));
    }
}
