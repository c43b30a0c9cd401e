package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.AmendmentSeries;
import nl.mgr.contracts.AmendmentSeries.Candidate;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** The contracts of a series before it is made, on a day: without one the first of next month. */
@Named("contractsSeriesRows")
@ViewScoped
public class SeriesRows implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject AmendmentSeries series;
    private @Inject PageInfo page;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Candidate> rows = new ListModel<Candidate>(query -> series.preview(text(), day(), query))
            .filteredBy(() -> Map.of("search", typed("zoek"), "state", typed("stand")));
    private @Nullable UUID text;
    private @Nullable LocalDate day;

    private UUID text() {
        if (text == null) {
            throw new NotFound("series without text");
        }
        return text;
    }

    private LocalDate day() {
        return day == null ? page.getToday().plusMonths(1).withDayOfMonth(1) : day;
    }

    public LocalDate getDay() {
        return day();
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<Candidate> getRows() {
        return rows;
    }

    public @Nullable UUID getText() {
        return text;
    }

    public void setText(@Nullable UUID text) {
        this.text = text;
    }
}
