package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.mgr.cooperation.BudgetCalendar;
import nl.mgr.cooperation.BudgetCalendar.MunicipalDates;
import nl.mgr.cooperation.FactState;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/gemeentedatums?gemeente=0221&jaar=2027}: the planning and control dates of a municipality. */
@Named("cooperationMunicipalDates")
@ViewScoped
@Right("cooperation.calendar.change")
public class MunicipalDatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject BudgetCalendar calendar;
    private @Inject AskedYear asked;
    private @Inject Messages messages;

    private final DayFields fields = new DayFields();
    private final CycleFields days = new CycleFields();
    private @Nullable String code;
    private @Nullable MunicipalDates one;
    private int year;

    public void load() {
        year = asked.year();
        MunicipalDates found = calendar.municipalDates(year, AskedMunicipality.of(code));
        days.show(found.days());
        fields.setSource(found.source());
        fields.setAssumed(found.state() == FactState.ASSUMED);
        one = found;
    }

    public String save() {
        calendar.enter(year, AskedMunicipality.of(code), days.days(), fields.state(), fields.getSource());
        messages.info("cooperation", "kalender.bewaard");
        return "/samenwerking/begrotingskalender?faces-redirect=true&jaar=" + year;
    }

    public @Nullable MunicipalDates getOne() {
        return one;
    }

    public CycleFields getDays() {
        return days;
    }

    public DayFields getFields() {
        return fields;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
