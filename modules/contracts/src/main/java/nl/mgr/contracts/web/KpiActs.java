package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Kpis;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** What is done with an indicator: a value entered, confirmed or refused, and the end of it. */
@Named("contractsKpiActs")
@RequestScoped
public class KpiActs {

    @Inject
    private Kpis kpis;

    @Inject
    private Messages messages;

    private @Nullable LocalDate period;
    private @Nullable BigDecimal value;
    private @Nullable UUID chosen;
    private String words = "";

    public @Nullable String deliver(UUID kpi) {
        if (period != null && value != null) {
            kpis.deliver(kpi, period, value, words);
        }
        return done(kpi, "aangeleverd");
    }

    public String confirm(UUID kpi) {
        if (chosen != null) {
            kpis.confirm(chosen);
        }
        return done(kpi, "bevestigd");
    }

    public String refuse(UUID kpi) {
        if (chosen != null) {
            kpis.refuse(chosen, words);
        }
        return done(kpi, "afgewezen");
    }

    public String end(UUID kpi) {
        kpis.end(kpi, words);
        return done(kpi, "beeindigd");
    }

    private String done(UUID kpi, String what) {
        messages.info("contracts", "kpi.klaar." + what);
        return "/contracten/kpi?faces-redirect=true&id=" + kpi;
    }

    public @Nullable LocalDate getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable LocalDate period) {
        this.period = period;
    }

    public @Nullable BigDecimal getValue() {
        return value;
    }

    public void setValue(@Nullable BigDecimal value) {
        this.value = value;
    }

    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID chosen) {
        this.chosen = chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
