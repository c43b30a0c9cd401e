package nl.mgr.cooperation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.cooperation.Budgets.Item;
import nl.mgr.cooperation.Contributions.Reason;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.kernel.Money;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Locales;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Words for budgets, keys and contributions, for tables and their files. */
@Named("cooperationContributionWords")
@ApplicationScoped
public class ContributionWords {

    private static final String MODULE = "cooperation";
    private static final int SHARE_DECIMALS = 4;

    public String item(Item item) {
        return item.submodule() == null ? Texts.of(MODULE, "bijdragen.basistaken") : item.module() + " " + item.name();
    }

    /** "vast € 5.000,00 per gemeente; de rest: inwoners 60%, cliënten 40%". */
    public String key(List<KeyPart> key) {
        return key.stream().map(ContributionWords::part).collect(Collectors.joining(", "));
    }

    private static String part(KeyPart part) {
        return part.figure() == null
                ? Texts.of(MODULE, "sleutel.deel.vast", part.fixed())
                : Texts.of(MODULE, "sleutel.deel", Texts.of(MODULE, "cijfer." + part.code()), part.weight());
    }

    /** With all decimals that are kept: "€ 1.234,567890". */
    public String exact(BigDecimal euros) {
        DecimalFormat format = new DecimalFormat("#,##0.000000", DecimalFormatSymbols.getInstance(Locales.current()));
        format.setRoundingMode(RoundingMode.DOWN);
        return "€\u00a0" + format.format(euros);
    }

    /** What it is a figure of, as it is written: an amount for a fixed part, else a number. */
    public String figure(Reason reason) {
        Formats formats = new Formats();
        return reason.figure() == null ? formats.euro(reason.value()) : formats.number(reason.value());
    }

    /** Percent of all that this is. */
    public BigDecimal share(Reason reason) {
        return BigDecimal.valueOf(reason.points())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(reason.total()), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** A difference with its sign: "+€ 12,00". */
    public String difference(@Nullable Money before, Money now) {
        if (before == null) {
            return Texts.of(MODULE, "berekening.nieuw");
        }
        long cents = now.minus(before).cents();
        return (cents > 0 ? "+" : "") + new Formats().euro(cents);
    }
}
