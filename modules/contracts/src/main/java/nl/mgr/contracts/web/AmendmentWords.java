package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.mgr.contracts.Amendments.Change;
import nl.mgr.contracts.Amendments.Consent;
import nl.mgr.contracts.Amendments.Kind;
import nl.mgr.contracts.Amendments.Row;
import nl.mgr.contracts.Amendments.Status;
import nl.mgr.kernel.Money;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** How amendments are told. */
@Named("contractsAmendmentWords")
@ApplicationScoped
public class AmendmentWords {

    private static final String MODULE = "contracts";
    private static final Formats FORMATS = new Formats();

    @Inject
    private Clock clock;

    /** Whether it is signed and takes effect later. */
    public boolean planned(Row row) {
        return row.status() == Status.SIGNED && row.effective().isAfter(LocalDate.now(clock));
    }

    /** Kind of {@code m:status}. */
    public String kind(Row row) {
        return switch (row.status()) {
            case SIGNED -> planned(row) ? "info" : "positive";
            case PROPOSED -> "warning";
            case DRAFT -> "info";
            case WITHDRAWN -> "neutral";
            case REFUSED -> "negative";
        };
    }

    /** Sign of {@code m:status}. */
    public String sign(Row row) {
        return switch (row.status()) {
            case SIGNED -> planned(row) ? "dashed" : "full";
            case PROPOSED -> "half";
            case DRAFT -> "dashed";
            case WITHDRAWN, REFUSED -> "dash";
        };
    }

    public String state(Row row) {
        return Texts.of(
                MODULE,
                planned(row) ? "gepland" : "addendum.stand." + row.status().code());
    }

    /** What was there: a tariff, a last day, or that the line did not hold there. */
    public String before(Change change) {
        if (change.kind() == Kind.MUNICIPALITY) {
            return Texts.of(MODULE, "addendum.was.niet");
        }
        return told(change, change.textBefore(), change.lastBefore(), change.before());
    }

    public String after(Change change) {
        return told(change, change.textAfter(), change.lastAfter(), change.after());
    }

    private static String told(Change change, @Nullable String text, @Nullable LocalDate last, @Nullable Money amount) {
        return switch (change.kind()) {
            case TEXT -> text == null ? FORMATS.date(null) : text;
            case END -> FORMATS.date(last);
            case TARIFF, MUNICIPALITY -> FORMATS.euro(amount);
        };
    }

    /** How a party stands: {@code open}, {@code instemming} or {@code weigering}. */
    public String decision(@Nullable Consent consent) {
        return consent == null ? "open" : consent.agreed() ? "instemming" : "weigering";
    }
}
