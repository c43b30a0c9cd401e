package nl.mgr.contracts.internal.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.ProductRow;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one row as they were staged: days as {@code 2026-11-30}, words of a choice in small letters, and empty
 * where a cell could not be read, which was told then. What means nothing becomes a problem and gives {@code null}.
 */
final class SheetRow {

    private static final Map<String, ContractStatus> STATUSES = Map.of(
            "concept", ContractStatus.DRAFT,
            "getekend", ContractStatus.SIGNED);

    private final Table table;
    private final TableRow row;
    private final List<RowProblem> problems;

    SheetRow(Table table, TableRow row, List<RowProblem> problems) {
        this.table = table;
        this.row = row;
        this.problems = problems;
    }

    private String cell(String column) {
        return row.cell(table.column(column));
    }

    private <T> @Nullable T problem(String column, String rule) {
        if (!cell(column).isEmpty()) {
            problems.add(new RowProblem(row.number(), column, cell(column), rule));
        }
        return null;
    }

    String text(String column) {
        return cell(column);
    }

    SheetContract.@Nullable Head head(Map<String, UUID> providers) {
        String title = text("titel");
        UUID provider = providers.get(cell("aanbieder"));
        if (provider == null) {
            problem("aanbieder", "unknownProvider");
        }
        Period period = period("van", "tot en met");
        ContractStatus status = STATUSES.get(cell("status"));
        return title.isEmpty() || provider == null || period == null || status == null
                ? null
                : new SheetContract.Head(title, provider, period, status);
    }

    @Nullable
    ProductRow product(List<ProductRow> products) {
        String code = cell("product").toUpperCase(Locale.ROOT);
        Optional<ProductRow> found =
                products.stream().filter(product -> product.code().equals(code)).reduce((older, newer) -> newer);
        return found.isPresent() ? found.get() : problem("product", "unknownProduct");
    }

    @Nullable
    UUID municipality(Map<String, UUID> byName) {
        UUID found = byName.get(cell("gemeente").toLowerCase(Locale.ROOT));
        return found == null ? problem("gemeente", "unknownMunicipality") : found;
    }

    SheetContract.@Nullable Price price() {
        Money amount = Typed.money(cell("tarief")).orElse(null);
        if (amount == null) {
            problem("tarief", "noAmount");
        } else if (amount.cents() <= 0) {
            amount = problem("tarief", "notPositive");
        }
        Period period = period("tarief vanaf", "tarief tot en met");
        return amount == null || period == null ? null : new SheetContract.Price(amount, period);
    }

    private @Nullable Period period(String from, String through) {
        LocalDate first = day(from);
        LocalDate last = cell(through).isEmpty() ? null : day(through);
        if (first == null || (last == null && !cell(through).isEmpty())) {
            return null;
        }
        return last != null && last.isBefore(first) ? problem(through, "lastBeforeFirst") : Period.through(first, last);
    }

    private @Nullable LocalDate day(String column) {
        return Typed.day(cell(column)).orElse(null);
    }
}
