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
    private final String label;
    private final Map<UUID, Map<Money, Integer>> counts = new HashMap<>();

    /** @param label of which days these are, for the head of the columns */
    TariffTable(ContractDetails contract, String label) {
        this.contract = contract;
        this.label = label;
        contract.tariffs().forEach(row -> row.cells().forEach(this::count));
    }

    private void count(Cell cell) {
        Money amount = cell.amount();
        if (amount != null) {
            counts.computeIfAbsent(cell.lineId(), line -> new HashMap<>()).merge(amount, 1, Integer::sum);
        }
    }

    boolean shows(@Nullable ContractDetails details) {
        return contract.equals(details);
    }

    public String getLabel() {
        return label;
    }

    /** {@code null} when the line does not hold for the municipality on these days. */
    public @Nullable Cell cell(UUID municipality, UUID line) {
        return contract.tariffs().stream()
                .filter(row -> row.municipalityId().equals(municipality))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.lineId().equals(line))
                .findFirst()
                .orElse(null);
    }

    public @Nullable Money amount(UUID municipality, UUID line) {
        Cell cell = cell(municipality, line);
        return cell == null ? null : cell.amount();
    }

    /** The line holds, but no tariff was set. */
    public boolean missing(UUID municipality, UUID line) {
        Cell cell = cell(municipality, line);
        return cell != null && cell.missing();
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

    public boolean deviates(@Nullable Cell cell) {
        return cell != null
                && isRegional()
                && cell.amount() != null
                && !cell.amount().equals(usual(cell.lineId()));
    }

    /** Names of all municipalities of all lines, each once. */
    public Set<String> getMunicipalities() {
        Set<String> names = new TreeSet<>();
        contract.lines().forEach(line -> names.addAll(line.municipalities()));
        return names;
    }
}
