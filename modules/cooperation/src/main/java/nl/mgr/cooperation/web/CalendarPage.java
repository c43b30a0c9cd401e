package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.cooperation.BudgetCalendar;
import nl.mgr.cooperation.BudgetCalendar.MunicipalDates;
import nl.mgr.cooperation.BudgetCalendar.Standing;
import nl.mgr.cooperation.BudgetCalendar.StepLine;
import nl.mgr.cooperation.CouncilOpinions;
import nl.mgr.cooperation.CouncilOpinions.Line;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.ListQuery;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/begrotingskalender?jaar=2028}: steps of a budget by the law, and what councils say of it. */
@Named("cooperationCalendar")
@RequestScoped
public class CalendarPage {

    private @Inject BudgetCalendar calendar;
    private @Inject CouncilOpinions councils;
    private @Inject AskedYear asked;

    private final ListModel<Line> opinions = new ListModel<>(query -> councils.find(asked.year(), query));
    private final ListModel<MunicipalDates> dates =
            new ListModel<>(query -> calendar.municipalDates(asked.year(), query));

    private List<StepLine> steps = List.of();
    private List<Line> lines = List.of();
    private boolean legal;

    public void load() {
        legal = calendar.legal();
        steps = calendar.steps(asked.year());
        lines = councils.find(asked.year(), ListQuery.everything()).rows();
    }

    /** The step that comes next, or is late. */
    public @Nullable StepLine getNext() {
        return steps.stream()
                .filter(line -> line.standing() == Standing.COMING || line.standing() == Standing.LATE)
                .findFirst()
                .orElse(null);
    }

    public long getReceived() {
        return lines.stream().filter(line -> line.latest() != null).count();
    }

    public long getOverdue() {
        return lines.stream()
                .filter(line -> line.standing() == CouncilOpinions.Standing.OVERDUE)
                .count();
    }

    /** Whether the reader is the municipality itself. */
    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.MUNICIPALITY;
    }

    public boolean isLegal() {
        return legal;
    }

    public List<StepLine> getSteps() {
        return steps;
    }

    public List<Line> getLines() {
        return lines;
    }

    public ListModel<Line> getOpinions() {
        return opinions;
    }

    public ListModel<MunicipalDates> getDates() {
        return dates;
    }
}
