package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.kernel.ActorContext;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code /samenwerking/deelname}: who takes part in what on a day, and the changes that are prepared. */
@Named("cooperationParticipation")
@ViewScoped
public class ParticipationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationDesk desk;

    @Inject
    private DraftPage draft;

    @Inject
    private RegionPage region;

    @Inject
    private PageInfo page;

    private @Nullable String day;
    private @Nullable ParticipationOverview overview;
    private @Nullable ShownDay shown;

    public void load() {
        LocalDate today = page.getToday();
        overview = desk.overview(day == null ? today : Typed.day(day).orElse(today));
        region.draw(overview);
        draw();
    }

    /** A box was ticked or unticked: {@code vak} is its number. */
    public void turn() {
        int number = Integer.parseInt(Faces.getRequestParameter("vak"));
        List<Cell> cells = Matrices.cells(need());
        if (changing() && number >= 0 && number < cells.size()) {
            draft.turn(number, cells.get(number), need().day());
        }
        draw();
    }

    public void remove(int number) {
        draft.remove(number);
        draw();
    }

    public void review() {
        draft.review();
        draw();
    }

    private void draw() {
        ParticipationOverview now = need();
        shown = new ShownDay(
                now.day(),
                Matrices.of(now, draft.byNumber()),
                OverviewFacts.of(now),
                MomentWords.days(now, page.getToday()),
                changing(),
                !changing() && now.municipalities().size() == 1);
    }

    private boolean changing() {
        return ActorContext.current().may("cooperation.participation.change")
                && !need().day().isBefore(page.getToday());
    }

    private ParticipationOverview need() {
        return Objects.requireNonNull(overview, "the page is loaded first");
    }

    public @Nullable ShownDay getShown() {
        return shown;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
