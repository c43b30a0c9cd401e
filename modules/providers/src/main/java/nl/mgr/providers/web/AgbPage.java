package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.mgr.kernel.ActorContext;
import nl.mgr.providers.AgbRegistrations;
import nl.mgr.providers.AgbRegistrations.Registration;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/agb?id=}: one registration; the team ends it. */
@Named("providersAgb")
@ViewScoped
public class AgbPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    private @Inject AgbRegistrations registrations;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable Registration shown;
    private @Nullable LocalDate lastDay;

    public void load() {
        shown = registrations.get(known());
        lastDay = page.getToday();
    }

    public String end() {
        LocalDate last = requireNonNull(lastDay);
        registrations.end(known(), last);
        messages.info("providers", "agb.is-beeindigd", last);
        return again("/aanbieders/agb");
    }

    /** Whether who looks ends it. */
    public boolean isEnds() {
        return shown != null
                && shown.period().until() == null
                && ActorContext.current().may("providers.provider.change");
    }

    public @Nullable Registration getShown() {
        return shown;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
