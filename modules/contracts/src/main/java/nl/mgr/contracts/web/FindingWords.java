package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.mgr.contracts.CatalogueChange;
import nl.mgr.contracts.CatalogueFinding;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.Money;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Words for what a check of a catalogue found, and for what differs between two of them. */
@Named("contractsFindings")
@ApplicationScoped
public class FindingWords {

    private static final String MODULE = "contracts";

    /** The value that breaks the rule. */
    public String value(CatalogueFinding finding) {
        String key = "bevinding." + finding.rule().code() + ".waarde";
        return switch (finding.rule()) {
            case TWO_PRICES, LINE_TWICE -> Texts.of(MODULE, key, amounts(finding));
            case CODE_TWICE -> Texts.of(MODULE, key, String.join("; ", finding.detail()));
            case PRODUCT_ENDED ->
                Texts.of(
                        MODULE,
                        key,
                        finding.day(),
                        Long.valueOf(finding.detail().get(0)));
            default -> Texts.of(MODULE, key, finding.day());
        };
    }

    private static String amounts(CatalogueFinding finding) {
        return finding.detail().stream()
                .map(cents -> Texts.of(MODULE, "bevinding.bedrag", Money.ofCents(Long.parseLong(cents))))
                .collect(Collectors.joining(", "));
    }

    /** "tarief, contract". */
    public String kinds(CatalogueChange change) {
        return change.kinds().stream()
                .map(kind -> Texts.of(MODULE, "verschil." + kind.code()))
                .collect(Collectors.joining(", "));
    }

    public String unit(CatalogueChange change) {
        return changed(unit(change.unitBefore()), unit(change.unit()));
    }

    /** The last day of the tariff, on both sides where both are there. */
    public String lastDay(CatalogueChange change) {
        Formats formats = new Formats();
        String before = change.tariffBefore() == null ? null : formats.dateShort(change.lastDayBefore());
        return changed(before, change.tariff() == null ? null : formats.dateShort(change.lastDay()));
    }

    private static @Nullable String unit(@Nullable Unit unit) {
        return unit == null ? null : Texts.of(MODULE, "per." + unit.code());
    }

    /** One word when nothing changed or one side is not there, else "was → is". */
    public String changed(@Nullable String before, @Nullable String now) {
        if (before == null || before.equals(now)) {
            return Objects.requireNonNullElse(now, Formats.NOTHING);
        }
        return now == null ? before : Texts.of(MODULE, "verschil.van.naar", before, now);
    }
}
