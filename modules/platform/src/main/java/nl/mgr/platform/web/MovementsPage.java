package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import nl.mgr.platform.AccessReviews;
import nl.mgr.platform.AccessReviews.Movement;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /account/in-en-uit?wat=&van=&tot=}: who came to one's own organisation and who went. */
@Named("platformMovements")
@RequestScoped
public class MovementsPage {

    @Inject
    private AccessReviews reviews;

    private String what = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final ListModel<Movement> rows = new ListModel<Movement>(query -> reviews.movements(query))
            .filteredBy(() -> Map.of("what", what, "from", text(from), "until", text(until)));

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public boolean isFiltered() {
        return !what.isEmpty() || from != null || until != null;
    }

    public ListModel<Movement> getRows() {
        return rows;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what == null ? "" : what;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
