package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.mgr.cooperation.BudgetCalendar;
import nl.mgr.cooperation.BudgetCalendar.StepLine;
import nl.mgr.cooperation.BudgetCalendar.StepTerms;
import nl.mgr.cooperation.BudgetCalendar.Warning;
import nl.mgr.cooperation.CalendarStep;
import nl.mgr.cooperation.FactState;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/kalenderstap?jaar=2028&stap=vaststelling}: when a step is planned and was done. */
@Named("cooperationCalendarStep")
@ViewScoped
@Right("cooperation.calendar.change")
public class CalendarStepPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "cooperation";

    private @Inject BudgetCalendar calendar;
    private @Inject AskedYear asked;
    private @Inject Messages messages;
    private @Inject Conflict conflict;

    private final DayFields fields = new DayFields();
    private @Nullable String code;
    private @Nullable StepLine line;
    private int year;
    private long version;

    public void load() {
        year = asked.year();
        StepLine found = calendar.step(year, step());
        StepTerms terms = found.terms();
        if (terms != null) {
            fields.setPlanned(terms.planned());
            fields.setDone(terms.done());
            fields.setSource(terms.source());
            fields.setAssumed(terms.state() == FactState.ASSUMED);
        }
        version = found.version();
        line = found;
    }

    private CalendarStep step() {
        return Arrays.stream(CalendarStep.values())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("step " + code));
    }

    public String save() {
        LocalDate done = fields.getDone();
        conflict.when(() -> List.of(Conflict.of(
                Texts.of(MODULE, "kalender.gedaan"),
                done,
                calendar.step(year, step()).done())));
        List<Warning> warnings = calendar.enter(
                year, step(), new StepTerms(fields.getPlanned(), done, fields.state(), fields.getSource()), version);
        messages.info(MODULE, "kalender.bewaard");
        warnings.forEach(each -> messages.warn(
                MODULE, "kalender.let-op." + each.code(), each.values().toArray()));
        return "/samenwerking/begrotingskalender?faces-redirect=true&jaar=" + year;
    }

    public @Nullable StepLine getLine() {
        return line;
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
