package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.AccessReviews;
import nl.mgr.platform.AccessReviews.KeyLine;
import nl.mgr.platform.AccessReviews.Line;
import nl.mgr.platform.AccessReviews.Review;
import nl.mgr.platform.AccessReviews.Standing;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /account/nagekeken?id=&laat=}: reviews that were signed, one of them, and how all organisations stand. */
@Named("platformReviews")
@RequestScoped
public class ReviewsPage {

    /** A review a year, and some in between. */
    private static final int SHOWN = 20;

    @Inject
    private AccessReviews reviews;

    private @Nullable UUID id;
    private @Nullable Review review;
    private List<Review> signed = List.of();
    private boolean late;
    private final ListModel<Standing> standings = new ListModel<Standing>(query -> reviews.standings(query))
            .filteredBy(() -> Map.of("late", late ? "true" : ""));
    private final ListModel<KeyLine> keyLines = new ListModel<KeyLine>(query -> reviews.keyLines(wanted(), query));
    private final ListModel<Line> lines = new ListModel<Line>(query -> reviews.lines(wanted(), query));

    /** One review when the address names it, else what was signed so far. */
    public void load() {
        if (id == null) {
            signed = reviews.reviews(new ListQuery(0, SHOWN, null, false, Map.of()))
                    .rows();
        } else {
            review = reviews.review(id);
        }
    }

    /** The one of the address, or {@code null} without one. */
    public @Nullable Review getReview() {
        return review;
    }

    private UUID wanted() {
        if (id == null) {
            throw new NotFound("review without id");
        }
        return id;
    }

    /** Those of one's own organisation, the last first. */
    public List<Review> getSigned() {
        return signed;
    }

    public ListModel<Standing> getStandings() {
        return standings;
    }

    public ListModel<KeyLine> getKeyLines() {
        return keyLines;
    }

    public ListModel<Line> getLines() {
        return lines;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }
}
