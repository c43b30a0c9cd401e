package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.mgr.kernel.ActorContext;
import nl.mgr.providers.Subcontractors;
import nl.mgr.providers.Subcontractors.State;
import nl.mgr.providers.Subcontractors.Subcontract;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/onderaannemer?id=}: one subcontractor; the team consents or not, either ends it. */
@Named("providersSubcontract")
@ViewScoped
public class SubcontractPage extends DecisionPage {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "providers";
    private static final String PAGE = "/aanbieders/onderaannemer";

    private @Inject Subcontractors subcontractors;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private @Nullable Subcontract shown;
    private @Nullable LocalDate lastDay;

    public void load() {
        shown = subcontractors.get(known());
        lastDay = page.getToday();
    }

    public String grant() {
        subcontractors.grant(known(), getReason());
        return told("onderaannemer.is-toegestaan");
    }

    public String refuse() {
        subcontractors.refuse(known(), getReason());
        return told("onderaannemer.is-geweigerd");
    }

    public String withdraw() {
        subcontractors.withdraw(known(), requireNonNull(lastDay), getReason());
        return told("onderaannemer.is-ingetrokken");
    }

    public String end() {
        subcontractors.end(known(), lastDay);
        return told("onderaannemer.is-beeindigd");
    }

    private String told(String text) {
        messages.info(MODULE, text);
        return again(PAGE);
    }

    public boolean isDecides() {
        return stands(State.ASKED, "providers.subcontract.decide");
    }

    public boolean isWithdraws() {
        return stands(State.GRANTED, "providers.subcontract.decide");
    }

    public boolean isTakesBack() {
        return stands(State.ASKED, "providers.subcontract.ask");
    }

    public boolean isEnds() {
        return stands(State.GRANTED, "providers.subcontract.ask");
    }

    private boolean stands(State state, String right) {
        return shown != null && shown.state() == state && ActorContext.current().may(right);
    }

    public @Nullable Subcontract getShown() {
        return shown;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
