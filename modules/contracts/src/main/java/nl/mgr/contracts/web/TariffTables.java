package nl.mgr.contracts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.mgr.contracts.ContractChange;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The tariffs of a day beside those that follow, when that is known already, or else those that went before: what an
 * indexation or an amendment changes stands side by side.
 */
final class TariffTables {

    private static final String MODULE = "contracts";

    private final LocalDate day;
    private final LocalDate today;

    TariffTables(LocalDate day, LocalDate today) {
        this.day = day;
        this.today = today;
    }

    /**
     * @param shown the contract on the day
     * @param moments days on which tariffs take over, earliest first
     * @param on the contract on another day
     */
    List<TariffTable> of(ContractDetails shown, List<ContractChange> moments, Function<LocalDate, ContractDetails> on) {
        LocalDate next = first(moments, day.plusDays(1));
        if (next != null) {
            return List.of(table(shown), new TariffTable(on.apply(next), Texts.of(MODULE, "tarieven.vanaf", next)));
        }
        if (moments.isEmpty()) {
            return List.of(table(shown));
        }
        LocalDate last = moments.get(moments.size() - 1).day();
        LocalDate before = last.minusDays(1);
        if (!shown.period().contains(before)) {
            return List.of(table(shown));
        }
        return List.of(new TariffTable(on.apply(before), Texts.of(MODULE, "tarieven.tot", last)), table(shown));
    }

    private TariffTable table(ContractDetails shown) {
        return new TariffTable(
                shown, day.equals(today) ? Texts.of(MODULE, "tarieven.nu") : Texts.of(MODULE, "tarieven.op", day));
    }

    private static @Nullable LocalDate first(List<ContractChange> moments, LocalDate from) {
        return moments.stream()
                .map(ContractChange::day)
                .filter(each -> !each.isBefore(from))
                .findFirst()
                .orElse(null);
    }
}
