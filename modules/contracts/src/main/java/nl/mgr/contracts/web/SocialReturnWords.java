package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.mgr.contracts.SocialReturns.Block;
import nl.mgr.contracts.SocialReturns.Obligation;
import nl.mgr.contracts.SocialReturns.Part;
import nl.mgr.contracts.SocialReturns.Region;
import nl.mgr.contracts.SocialReturns.State;
import nl.mgr.contracts.SocialReturns.Status;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;

/** How social return is told. */
@Named("contractsSocialReturnWords")
@ApplicationScoped
public class SocialReturnWords {

    private static final String MODULE = "contracts";
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private @Inject Formats formats;

    /** Kind of {@code m:status}. */
    public String kind(Obligation one) {
        if (one.status() == Status.OPEN) {
            return "info";
        }
        return one.met() ? "positive" : "negative";
    }

    /** Sign of {@code m:status}. */
    public String sign(Obligation one) {
        if (one.status() == Status.OPEN) {
            return "half";
        }
        return one.met() ? "full" : "alert";
    }

    /** "loopt", "gehaald", "niet gehaald". */
    public String stand(Obligation one) {
        String key = one.status() == Status.OPEN ? "open" : one.met() ? "gehaald" : "gemist";
        return Texts.of(MODULE, "socialreturn.uitkomst." + key);
    }

    public String kindOf(State state) {
        return switch (state) {
            case DELIVERED -> "warning";
            case APPROVED -> "positive";
            case REFUSED -> "negative";
        };
    }

    public String signOf(State state) {
        return switch (state) {
            case DELIVERED -> "half";
            case APPROVED -> "full";
            case REFUSED -> "alert";
        };
    }

    public Region[] regions() {
        return Region.values();
    }

    /** How far the meter goes: a whole number up to 100. */
    public int filled(Obligation one) {
        return one.score().min(FULL).setScale(0, RoundingMode.DOWN).intValueExact();
    }

    /** "€ 40.000 per jaar". */
    public String worth(Block block) {
        String unit = Texts.of(MODULE, "socialreturn.per." + block.unit().code());
        return block.value() == null ? unit : formats.euroWhole(block.value()) + " " + unit;
    }

    /** "24 uur per week", "12", "€ 4.000,00", or nothing. */
    public String extent(Part part) {
        if (part.hours() != null) {
            return Texts.of(MODULE, "socialreturn.uren.week", formats.number(part.hours()));
        }
        if (part.units() != null) {
            return Texts.of(MODULE, "socialreturn.aantal.van", formats.number(part.units()));
        }
        return part.paid() == null ? Formats.NOTHING : formats.euro(part.paid());
    }
}
