package nl.mgr.contracts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.mgr.contracts.ContractClocks.Rule;
import nl.mgr.contracts.ContractClocks.Running;
import nl.mgr.contracts.ContractClocks.State;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Terms of contracts in words. */
@Named("contractsClockWords")
@ApplicationScoped
public class ClockWords {

    private static final String MODULE = "contracts";

    @Inject
    private PageInfo page;

    /** "Verlenging aankondigen"; an agreement is called as it was agreed. */
    public String title(Running clock) {
        String name = Texts.of(MODULE, "termijn." + clock.key().rule());
        boolean agreed = clock.rule().amount() == null;
        return agreed ? clock.what() : clock.what().isEmpty() ? name : name + ": " + clock.what();
    }

    /** Days between today and the last day, whether that is past or to come. */
    public long days(Running clock) {
        return Math.abs(ChronoUnit.DAYS.between(page.getToday(), clock.dueOn()));
    }

    /** "dagen", "dag", "dagen te laat". */
    public String unit(Running clock) {
        String late = clock.dueOn().isBefore(page.getToday()) ? ".laat" : "";
        return Texts.of(MODULE, "termijn.over.dag" + (days(clock) == 1 ? "" : "en") + late);
    }

    /** "Artikel 1.3.3", or the source where it is no article of the standard. */
    public String article(Rule rule) {
        return rule.article().isEmpty() ? rule.source() : Texts.of(MODULE, "termijn.artikel", rule.article());
    }

    /** "6 maanden vóór de eerste dag erna", "6 weken, langer als dat op een vrije dag eindigt (wet)". */
    public String length(Rule rule) {
        Long amount = rule.amount();
        if (amount == null) {
            return Texts.of(MODULE, "termijn.lengte.afgesproken");
        }
        if (amount == 0) {
            return Texts.of(MODULE, rule.before() ? "termijn.lengte.voor-de-dag" : "termijn.lengte.tot-de-dag");
        }
        String length = Texts.of(MODULE, "termijn." + rule.unit() + (amount == 1 ? ".een" : ".meer"), amount);
        return Texts.of(
                MODULE,
                rule.before() ? "termijn.lengte.voor" : rule.byLaw() ? "termijn.lengte.wet" : "termijn.lengte.na",
                length);
    }

    /** From what the days are counted, with that day. */
    public String counted(Running clock) {
        LocalDate day = clock.key().startedOn();
        return Texts.of(MODULE, "termijn.vanaf." + clock.rule().starts(), day);
    }

    public String kind(State state) {
        return switch (state) {
            case MET -> "positive";
            case LATE -> "negative";
            case SOON, MET_LATE -> "warning";
            case RUNNING -> "info";
            case LAPSED -> "neutral";
        };
    }

    public String sign(State state) {
        return switch (state) {
            case MET, MET_LATE -> "full";
            case LATE, SOON -> "alert";
            case RUNNING -> "dashed";
            case LAPSED -> "dash";
        };
    }

    public String state(@Nullable State state) {
        return state == null ? "" : Texts.of(MODULE, "termijn.stand." + state.code());
    }
}
