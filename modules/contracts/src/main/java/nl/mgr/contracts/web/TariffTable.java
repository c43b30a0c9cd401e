package nl.mgr.contracts.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.ContractDetails.Cell;
import nl.mgr.contracts.ContractDetails.MunicipalityTariffs;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/** The tariffs of a contract on one day: per line the amount that most municipalities pay, and who deviates from it. */
public final class TariffTable {

    private final ContractDetails contract;
    private final Map<UUID, Map<Money, Integer>> counts = new HashMap<>();

    TariffTable(ContractDetails contract) {
        this.contract = contract;
        contract.tariffs().forEach(row -> row.cells().forEach(this::count));
    }

    private void count(Cell cell) {
        Money amount = cell.amount();
        if (amount != null) {
            counts.computeIfAbsent(cell.lineId(), line -> new HashMap<>()).merge(amount, 1, Integer::sum);
        }
    }

    public List<MunicipalityTariffs> getRows() {
        return contract.tariffs();
    }

    /** Whether there is something to compare. */
    public boolean isRegional() {
        return contract.tariffs().size() > 1;
    }

    /** The amount that most municipalities pay; {@code null} when none is set. */
    public @Nullable Money usual(UUID lineId) {
        return counts.getOrDefault(lineId, Map.of()).entrySet().stream()
                .max(Map.Entry.<Money, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    public boolean deviates(Cell cell) {
        return isRegional() && cell.amount() != null && !cell.amount().equals(usual(cell.lineId()));
    }

    /** Names of all municipalities of all lines, each once. */
    public Set<String> getMunicipalities() {
        Set<String> names = new TreeSet<>();
        contract.lines().forEach(line -> names.addAll(line.municipalities()));
        return names;
    }
}
